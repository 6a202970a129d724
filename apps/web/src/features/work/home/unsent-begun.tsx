import { Suspense } from 'react';

import { isThrown } from '../../../platform/draft-store';
import { lazyOr } from '../../../platform/lazy-or';
import { useUnsent } from '../../../platform/use-unsent';

/** Most people have none of these: what names them comes only to who has. */
const { Part: Begun } = lazyOr(
  async () => (await import('./begun-forms')).BegunForms,
  () => null,
);

/** What was begun in a dialog or on a page of its own and not sent. New feedback has its own line, and its own list. */
export function UnsentBegun() {
  const drafts = useUnsent('')?.filter((draft) => !isThrown(draft) && !draft.key.includes(':feedback:')) ?? [];
  if (drafts.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <Begun drafts={drafts} />
    </Suspense>
  );
}
