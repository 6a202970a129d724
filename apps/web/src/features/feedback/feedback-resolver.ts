import { type FeedbackDraft, feedbackDraft } from '@heard/domain/feedback/feedback-draft';
import { parseDraft } from '@heard/domain/validation/parse-draft';
import type { FieldErrors, Resolver } from 'react-hook-form';
import { set } from 'react-hook-form';

import { type FeedbackValues, toDraft } from './feedback-values';

const chooseGroup = 'Enter the name of the group';

/** The draft keeps one consent for each use; the form asks once who agreed. */
function pathInForm(path: string, values: FeedbackValues): string {
  if (/^consents\.\d+\.basis$/.test(path)) return 'consentBasis';
  if (/^consents\.\d+\.reason$/.test(path)) return 'consentReason';
  if (/^consents\.\d+\.givenBy$/.test(path)) return 'consentGivenBy';
  if (path === 'childId' && values.about === 'GROUP') return 'groupName';
  return path;
}

/** What is wrong with the form, beside the fields of the form: the API's own rule. */
export function feedbackErrors(values: FeedbackValues, today: string): FieldErrors<FeedbackValues> {
  const errors: FieldErrors<FeedbackValues> = {};
  const result = parseDraft(feedbackDraft(today), toDraft(values));
  if (result.ok) return errors;
  for (const [path, message] of Object.entries(result.fields)) {
    const at = pathInForm(path, values);
    set(errors, at, { type: 'rule', message: at === 'groupName' && path === 'childId' ? chooseGroup : message });
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
export function draftToSend(values: FeedbackValues, today: string): FeedbackDraft | null {
  const result = parseDraft(feedbackDraft(today), toDraft(values));
  return result.ok ? result.value : null;
}
