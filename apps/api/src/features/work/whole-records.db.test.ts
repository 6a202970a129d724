import { testThatEveryFieldIsKept } from '../../../test/whole-records/keep-every-field.js';
import { workRoundTrips } from '../../../test/whole-records/work.js';

testThatEveryFieldIsKept(workRoundTrips);
