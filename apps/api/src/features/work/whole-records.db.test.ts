import { testThatEveryFieldIsKept } from '../../../test/whole-records/keep-every-field.js';
import { breakRulesRoundTrips } from '../../../test/whole-records/break-rules.js';
import { endingRoundTrips } from '../../../test/whole-records/ending.js';
import { workRoundTrips } from '../../../test/whole-records/work.js';

testThatEveryFieldIsKept({ ...workRoundTrips, ...breakRulesRoundTrips, ...endingRoundTrips });
