import { consentAnswersRoundTrips } from '../../../test/whole-records/consent-answers.js';
import { decisionRoundTrips } from '../../../test/whole-records/decisions.js';
import { doingRoundTrips } from '../../../test/whole-records/doing.js';
import { feedbackRoundTrips } from '../../../test/whole-records/feedback.js';
import { questionRoundTrips } from '../../../test/whole-records/questions.js';
import { testThatEveryFieldIsKept } from '../../../test/whole-records/keep-every-field.js';
import { tellingBackRoundTrips } from '../../../test/whole-records/telling-back.js';

testThatEveryFieldIsKept({
  ...feedbackRoundTrips,
  ...consentAnswersRoundTrips,
  ...decisionRoundTrips,
  ...doingRoundTrips,
  ...questionRoundTrips,
  ...tellingBackRoundTrips,
});
