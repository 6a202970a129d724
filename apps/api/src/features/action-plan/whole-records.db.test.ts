import { actionPlanRoundTrips } from '../../../test/whole-records/action-plan.js';
import { testThatEveryFieldIsKept } from '../../../test/whole-records/keep-every-field.js';

testThatEveryFieldIsKept(actionPlanRoundTrips);
