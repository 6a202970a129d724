import { lazy, Suspense, useState } from 'react';

import type { StandingDecision } from '../chain/chain-text';

const LazyToldWords = lazy(async () => ({ default: (await import('./told-words')).ToldWords }));

interface ToldWordsFoldProps {
  readonly telling: StandingDecision['tellings'][number];
}

/** In which words somebody was told: what reads them aloud or prints them is fetched when somebody looks. */
export function ToldWordsFold({ telling }: ToldWordsFoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="telling-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>In these words</summary>
      {open ? (
        <Suspense fallback={null}>
          <LazyToldWords telling={telling} />
        </Suspense>
      ) : null}
    </details>
  );
}
