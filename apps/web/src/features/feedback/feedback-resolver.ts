import { birthRules } from '@heard/domain/feedback/birth-rules';
import { consentRulesAt } from '@heard/domain/feedback/consent-rules';
import { feedbackDraft } from '@heard/domain/feedback/feedback-draft';
import { parseDraft } from '@heard/domain/validation/parse-draft';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import type { FieldErrors, Resolver } from 'react-hook-form';
import { set } from 'react-hook-form';

import { agreementFields } from '../../foundations/consent/agreement';
import type { Problem } from '../../platform/show-server-errors';
import { type FeedbackValues, otherSpeaker } from './feedback-values';
import { toDraft } from './to-draft';

const chooseGroup = 'Enter the name of the group';
const movedTo = [...agreementFields, [/^present\.\d+\.detail$/, 'presentOther']] as const;

/**
 * Where the form shows what the rule says of the draft: it asks once who agreed to all uses, and asks who else spoke
 * only where somebody else did.
 */
export function placeInForm({ path, message }: Problem, values: FeedbackValues): Problem {
  if (path === 'childId' && values.about === 'GROUP') return { path: 'groupName', message: chooseGroup };
  if (path === 'speakerRole' && values.source !== otherSpeaker) return { path: 'source', message };
  const moved = movedTo.find(([pattern]) => pattern.test(path));
  return { path: moved ? moved[1] : path, message };
}

function problemsOf(values: FeedbackValues, today: string): readonly Problem[] {
  const parsed = parseDraft(feedbackDraft(today), toDraft(values));
  if (!parsed.ok) return Object.entries(parsed.fields).map(([path, message]) => ({ path, message }));
  if (values.about === 'GROUP' || values.childIsBorn === '') return [];
  // The day of birth stays with the server: whoever writes may know no more than the name.
  const birth = { isBorn: values.childIsBorn === 'YES', bornOn: null };
  const age = values.childAge === '' ? null : Number(values.childAge);
  const problems = [...birthRules(parsed.value, birth), ...consentRulesAt(parsed.value, age)];
  return problems.map(([path, message]) => ({ path, message }));
}

/** What is wrong with the form, beside the fields of the form: the API's own rules. */
function feedbackErrors(values: FeedbackValues, today: string): FieldErrors<FeedbackValues> {
  const errors: FieldErrors<FeedbackValues> = {};
  for (const problem of problemsOf(values, today)) {
    const { path, message } = placeInForm(problem, values);
    set(errors, path, { type: 'rule', message });
  }
  return errors;
}

export function feedbackResolver(today: () => string): Resolver<FeedbackValues> {
  return (values) => {
    const errors = feedbackErrors(values, today());
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} };
  };
}

/** The draft to send. Only called with values that the rule has let through. */
export function draftToSend(values: FeedbackValues, today: string) {
  const result = parseWholeDraft(feedbackDraft(today), toDraft(values));
  return result.ok ? result.value : null;
}
