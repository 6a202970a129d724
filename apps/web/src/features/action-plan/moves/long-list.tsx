import type { ReactNode } from 'react';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';

const layoutOptions = { estimatedRowHeight: 240, gap: 12, padding: 0 };

/** Draws only those cards of a column that are in sight. */
export function LongList({ children }: { readonly children: ReactNode }) {
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
      {children}
    </Virtualizer>
  );
}
