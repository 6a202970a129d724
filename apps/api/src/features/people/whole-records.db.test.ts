import { testThatEveryFieldIsKept } from '../../../test/whole-records/keep-every-field.js';
import { peopleRoundTrips } from '../../../test/whole-records/people.js';
import { unitRoundTrips } from '../../../test/whole-records/units.js';

testThatEveryFieldIsKept({ ...peopleRoundTrips, ...unitRoundTrips });
