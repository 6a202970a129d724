import { type FromWhom, hasRightToAdvocate } from '@heard/domain/complaints/representation-codes';
import type { Row } from '../tables.js';
import type { Clock } from './complaint-courses.js';
import type { ComplaintStory } from './complaint-page.js';
import { writtenDown } from './end-row.js';

const whyPutOff = {
  ADVOCATE_NEEDED:
    'They want an advocate beside them, and the first free day is next week. Told in person, with the new date.',
  COMPLEX: 'Two teams and a partner have to be asked. Told by letter and by phone, with the new date.',
} as const;

/** When and why it was put off; nothing where it was not. */
export function extensionRow({ agreedDueOn, extendedOn }: Clock, fromWhom: FromWhom, by: string): Row {
  const reason = hasRightToAdvocate(fromWhom) ? 'ADVOCATE_NEEDED' : 'COMPLEX';
  const put = agreedDueOn !== null;
  return {
    agreed_due_on: agreedDueOn,
    extension_reason: put ? reason : null,
    extension_note: put ? whyPutOff[reason] : null,
    extended_on: extendedOn,
    extended_by: put ? by : null,
    extended_at: writtenDown(extendedOn),
  };
}

/** What was answered; nothing where nothing has been yet. */
export function answerRow({ respondedOn }: Clock, { finding, answer }: ComplaintStory, by: string): Row {
  const answered = respondedOn !== null;
  return {
    responded_on: respondedOn,
    finding: answered ? finding : null,
    response_summary: answered ? answer : null,
    responded_by: answered ? by : null,
    responded_at: writtenDown(respondedOn),
  };
}
