import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';

import { type Draft, useDraft } from '../../platform/use-draft';
import { type FeedbackValues, hasContent } from './feedback-values';
import { restoreValues } from './restore-values';

/** Once something is written, every change is kept on this device until it is sent. */
export function useFormDraft(form: UseFormReturn<FeedbackValues>, childId: string, empty: () => FeedbackValues): Draft {
  const worthKeeping = useRef(false);
  const draft = useDraft<FeedbackValues>({
    name: `feedback:${childId || 'new'}`,
    restore: (found) => {
      worthKeeping.current = true;
      form.reset(restoreValues(found, empty()), { keepDefaultValues: true });
    },
    values: form.getValues,
  });
  const { changed } = draft;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          worthKeeping.current ||= hasContent(values);
          if (name && worthKeeping.current) changed();
        },
      }),
    [form, changed],
  );
  return draft;
}
