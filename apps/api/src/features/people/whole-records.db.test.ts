import { testThatEveryFieldIsKept } from '../../../test/whole-records/keep-every-field.js';
import { peopleFileRoundTrips } from '../../../test/whole-records/people-file.js';
import { peopleRoundTrips } from '../../../test/whole-records/people.js';
import { unitRoundTrips } from '../../../test/whole-records/units.js';

testThatEveryFieldIsKept({ ...peopleFileRoundTrips, ...peopleRoundTrips, ...unitRoundTrips });
