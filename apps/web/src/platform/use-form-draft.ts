import { useEffect, useRef } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

import { type Keepable, restoreValues } from './restore-values';
import { type Draft, useDraft } from './use-draft';

export interface FormDraftOptions<Values> {
  /** Names the form and what it is about: `feedback:new`. */
  readonly name: string;
  readonly empty: () => Values;
  /** True when somebody has written or chosen something that would be missed. */
  readonly hasContent: (values: Values) => boolean;
  /** Something was kept from before, and stands in the form. */
  readonly onFound?: (values: Values) => void;
}

/** Once something is written, every change is kept on this device until it is sent. */
export function useFormDraft<Values extends FieldValues & Keepable<Values>>(
  form: UseFormReturn<Values>,
  { name, empty, hasContent, onFound }: FormDraftOptions<Values>,
): Draft {
  const worthKeeping = useRef(false);
  const content = useRef(hasContent);
  useEffect(() => {
    content.current = hasContent;
  }, [hasContent]);
  const draft = useDraft<Values>({
    name,
    restore: (found) => {
      worthKeeping.current = true;
      const values = restoreValues(found, empty());
      form.reset(values, { keepDefaultValues: true });
      onFound?.(values);
    },
    values: form.getValues,
  });
  const { changed } = draft;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name: field, values }) => {
          worthKeeping.current ||= content.current(values);
          if (field && worthKeeping.current) changed();
        },
      }),
    [form, changed],
  );
  useWarning(draft.state === 'unavailable');
  return draft;
}

/** Where the device keeps nothing, the page asks before it is closed or loaded again. */
function useWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}
