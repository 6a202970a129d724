import { type CaptureMethod, usualSource } from '@heard/domain/feedback/capture-methods';
import { usualSourceAt } from '@heard/domain/feedback/first-choices';
import type { UseFormReturn } from 'react-hook-form';

import { type FeedbackValues, otherSpeaker } from '../feedback-values';

type Form = Pick<UseFormReturn<FeedbackValues>, 'getValues' | 'setValue'>;

/**
 * What is written follows the choice of whose words it is: the one large box holds what was said, or what was seen,
 * and nothing that was typed is left behind in the other.
 */
export function carryText({ getValues, setValue }: Form, source: string): void {
  const { words, observation } = getValues();
  if (source === 'OBSERVATION' && words !== '' && observation === '') {
    setValue('observation', words, { shouldDirty: true });
    setValue('words', '', { shouldDirty: true });
  }
  if (source !== 'OBSERVATION' && words === '' && observation !== '') {
    setValue('words', observation, { shouldDirty: true });
    setValue('observation', '', { shouldDirty: true });
  }
}

/** Whose words these are is known: from now on no other answer changes it. */
export function chooseSource(form: Form, source: string): void {
  form.setValue('sourceIsChosen', 'YES', { shouldDirty: true });
  carryText(form, source);
}

/** What usually is so, as long as nobody has said otherwise. What others say stays theirs however they said it. */
export function suggestSource(form: Form, source: string): void {
  const { source: now, sourceIsChosen } = form.getValues();
  if (sourceIsChosen === 'YES' || now === otherSpeaker) return;
  form.setValue('source', source, { shouldDirty: true });
  carryText(form, source);
}

/** Watching brings what was seen, a carer brings second-hand words, and other ways what this child usually brings. */
export function followMethod(form: Form, method: CaptureMethod, age: number | null): void {
  const usual = usualSource(method);
  suggestSource(form, usual === 'OWN_WORDS' ? usualSourceAt(age) : usual);
}
