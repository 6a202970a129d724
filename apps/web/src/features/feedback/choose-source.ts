import { type CaptureMethod, usualSource } from '@heard/domain/feedback/capture-methods';
import { usualSourceAt } from '@heard/domain/feedback/first-choices';
import type { UseFormReturn } from 'react-hook-form';

import { type FeedbackValues, familySource } from './feedback-values';

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

/**
 * Watching brings what was seen, a carer brings second-hand words, and other ways what this child usually brings.
 * What family say stays theirs however they said it.
 */
export function followMethod(form: Form, method: CaptureMethod, age: number | null): void {
  if (form.getValues('source') === familySource) return;
  const usual = usualSource(method);
  const source = usual === 'OWN_WORDS' ? usualSourceAt(age) : usual;
  form.setValue('source', source, { shouldDirty: true });
  carryText(form, source);
}
