import type { ChainList } from '@heard/domain/participation/chain-questions';
import { useEffect, useRef } from 'react';

import { wayId } from './chain-lists';

/**
 * The focus goes to the list that was opened, and back to what opened it; whoever chooses lists one after another stays at
 * the choice.
 */
export function useListFocus(open: ChainList | null): void {
  const before = useRef<ChainList | null>(null);
  useEffect(() => {
    const closed = before.current;
    if (closed === open) return undefined;
    const isChosen = document.activeElement?.id === 'behind-list';
    // A page that somebody comes back to puts the focus on its own heading first.
    const next = requestAnimationFrame(() => {
      before.current = open;
      if (isChosen) return;
      if (open !== null) standAt('behind');
      else if (closed !== null) document.getElementById(wayId(closed))?.focus();
    });
    return () => cancelAnimationFrame(next);
  }, [open]);
}

/** At its beginning, so that what is in the list is seen with its name. */
function standAt(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
