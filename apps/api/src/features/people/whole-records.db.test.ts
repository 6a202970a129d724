import { testThatEveryFieldIsKept } from '../../../test/whole-records/keep-every-field.js';
import { unitRoundTrips } from '../../../test/whole-records/units.js';

testThatEveryFieldIsKept({ ...unitRoundTrips });
