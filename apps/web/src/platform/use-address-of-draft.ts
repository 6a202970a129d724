import { useEffect } from 'react';
import { useSearchParams } from 'react-router';

import type { Draft } from './use-draft';

/**
 * The address names the form that is being written, so that loading the page again finds it. It goes on naming it while
 * the draft is still being looked for: a page that is loaded twice in a row finds it too.
 */
export function useAddressOfDraft(id: string, { state, savedAt }: Pick<Draft, 'state' | 'savedAt'>): void {
  const [search, setSearch] = useSearchParams();
  const stands = search.get('draft');
  const wanted = savedAt === null ? null : id;
  const isKnown = state !== 'loading';
  useEffect(() => {
    if (!isKnown || stands === wanted) return;
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (wanted === null) next.delete('draft');
        else next.set('draft', wanted);
        return next;
      },
      { replace: true },
    );
  }, [isKnown, stands, wanted, setSearch]);
}
