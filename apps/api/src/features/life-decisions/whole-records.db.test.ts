import { testThatEveryFieldIsKept } from '../../../test/whole-records/keep-every-field.js';
import { decisionChangeRoundTrips } from '../../../test/whole-records/life-decision-changes.js';
import { lifeDecisionRoundTrips } from '../../../test/whole-records/life-decisions.js';

testThatEveryFieldIsKept({ ...lifeDecisionRoundTrips, ...decisionChangeRoundTrips });
