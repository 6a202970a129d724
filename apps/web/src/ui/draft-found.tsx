import { Suspense } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

import { lazyOr } from '../platform/lazy-or';
import type { Draft } from '../platform/use-draft';

interface DraftFoundProps<Values extends FieldValues> {
  readonly draft: Draft;
  readonly form: UseFormReturn<Values>;
  /** What the form starts with anew. */
  readonly empty: () => Values;
}

/** Most forms are begun anew: what tells of an earlier draft comes only where there is one. The words are there before. */
const { Part: Found } = lazyOr(
  async () => (await import('./draft-notice')).DraftNotice,
  () => null,
);

/** What was written before is back in the form, and can be thrown away on purpose. */
export function DraftFound<Values extends FieldValues>({ draft, form, empty }: DraftFoundProps<Values>) {
  if (draft.state !== 'restored') return null;
  const take = () => ({ values: structuredClone(form.getValues()), startAgain: () => form.reset(empty()) });
  return (
    <Suspense fallback={null}>
      <Found draft={draft} onTake={take} />
    </Suspense>
  );
}
