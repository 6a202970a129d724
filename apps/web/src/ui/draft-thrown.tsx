import { Suspense } from 'react';

import { lazyOr } from '../platform/lazy-or';
import type { Draft } from '../platform/use-draft';

const { Part: Thrown } = lazyOr(
  async () => (await import('./thrown-notice')).ThrownNotice,
  () => null,
);

/** What was thrown away of this form can be taken back for a day, while nothing else stands in it. */
export function DraftThrown({ draft }: { readonly draft: Draft }) {
  if (draft.state !== 'none') return null;
  return (
    <Suspense fallback={null}>
      <Thrown draft={draft} />
    </Suspense>
  );
}
