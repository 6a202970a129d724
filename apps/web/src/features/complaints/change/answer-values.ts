import { answerDraft } from '@heard/domain/complaints/answer-draft';
import { extensionDraft } from '@heard/domain/complaints/extension-draft';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import * as z from 'zod/mini';

import { todayInLondon } from '../../../platform/council-time';
import type { AnswerValues } from './answer-fields';
import type { Complaint } from '../complaint-data';
import { holidaysOfSum } from './holidays-of-sum';
import { toExtensionDraft } from './extension-values';

function answerRule({ clock, receivedOn }: Complaint) {
  return answerDraft({ today: todayInLondon(), startedOn: clock?.startedOn ?? receivedOn });
}

/** An answer after its standard date, with no extension on the record: then it matters what they were told before. */
function isLate({ clock, extension }: Complaint, respondedOn: string): boolean {
  return clock !== null && clock !== undefined && !extension && respondedOn > clock.standardDueOn;
}

/** The rule of an extension that is written down with the answer; null where there is none to write down. */
function toldRule(complaint: Complaint, { toldBefore, respondedOn }: AnswerValues) {
  const { clock } = complaint;
  if (!clock || toldBefore !== 'YES' || !isLate(complaint, respondedOn)) return null;
  return extensionDraft({
    today: todayInLondon(),
    startedOn: clock.startedOn,
    standardDueOn: clock.standardDueOn,
    extendedDueOn: clock.longestDueOn,
    respondedOn,
    holidays: holidaysOfSum(clock),
  });
}

/** What is wrong with either part, beside the fields of the one form. */
export function answerCheck(complaint: Complaint, values: AnswerValues) {
  const told = toldRule(complaint, values);
  return z.unknown().check((context) => {
    if (isLate(complaint, values.respondedOn) && !values.toldBefore) {
      const message = 'Select whether they were told before that they would have to wait longer';
      context.issues.push({ code: 'custom', path: ['toldBefore'], message, input: values });
    }
    for (const [rule, draft] of [
      [answerRule(complaint), toAnswerDraft(values)],
      ...(told === null ? [] : [[told, toExtensionDraft(values)] as const]),
    ] as const) {
      const parsed = rule.safeParse(draft);
      for (const { path, message } of parsed.error?.issues ?? [])
        context.issues.push({ code: 'custom', path: [...path], message, input: draft });
    }
  });
}

function toAnswerDraft({ finding, responseSummary, respondedOn, learnt, learningChange }: AnswerValues) {
  return { finding, responseSummary, respondedOn, learnt, learningChange };
}

/** The answer to send, with the extension where one is written down with it. Throws where it did not pass its rule. */
export function answerToSend(complaint: Complaint, values: AnswerValues) {
  const answer = parseWholeDraft(answerRule(complaint), toAnswerDraft(values));
  const rule = toldRule(complaint, values);
  const told = rule === null ? null : parseWholeDraft(rule, toExtensionDraft(values));
  if (!answer.ok || (told !== null && !told.ok)) throw new Error('Sent without having passed its own rule');
  return { ...answer.value, extension: told === null ? null : told.value };
}
