import { caseSystemRoundTrips } from '../../../test/whole-records/case-system.js';
import { testThatEveryFieldIsKept } from '../../../test/whole-records/keep-every-field.js';

testThatEveryFieldIsKept(caseSystemRoundTrips);
