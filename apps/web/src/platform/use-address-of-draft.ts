import { useEffect } from 'react';
import { useSearchParams } from 'react-router';

/** The address names the form that is being written, so that loading the page again finds it. */
export function useAddressOfDraft(id: string, isKept: boolean): void {
  const [search, setSearch] = useSearchParams();
  const stands = search.get('draft');
  const wanted = isKept ? id : null;
  useEffect(() => {
    if (stands === wanted) return;
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (wanted === null) next.delete('draft');
        else next.set('draft', wanted);
        return next;
      },
      { replace: true },
    );
  }, [stands, wanted, setSearch]);
}
