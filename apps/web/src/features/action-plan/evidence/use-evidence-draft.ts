import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';

import { type Draft, useDraft } from '../../../platform/use-draft';
import { type EvidenceValues, restoreEvidence } from './evidence-values';

/** Every change of the form is kept on this device until it is sent. `onFound`: something was kept from before. */
export function useEvidenceDraft(
  form: UseFormReturn<EvidenceValues>,
  actionId: string,
  onFound: (values: EvidenceValues) => void,
): Draft {
  const draft = useDraft<EvidenceValues>({
    name: `evidence:${actionId}`,
    restore: (found) => {
      const values = restoreEvidence(found);
      form.reset(values, { keepDefaultValues: true });
      onFound(values);
    },
    values: form.getValues,
  });
  const { changed } = draft;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          if (name && (values.body !== '' || values.whatChanged !== '')) changed();
        },
      }),
    [form, changed],
  );
  return draft;
}
