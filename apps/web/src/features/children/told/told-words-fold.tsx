import { lazy, Suspense, useState } from 'react';

import type { StandingDecision } from '../chain/chain-text';

const LazyToldWords = lazy(async () => ({
  default: (await import('../../../foundations/telling/told-words')).ToldWords,
}));

interface ToldWordsFoldProps {
  readonly telling: StandingDecision['tellings'][number];
  /** Shown at once: on the page that is about these words alone. */
  readonly isOpen?: boolean;
}

/** In which words somebody was told: what reads them aloud or prints them is fetched when somebody looks. */
export function ToldWordsFold({ telling, isOpen = false }: ToldWordsFoldProps) {
  const [open, setOpen] = useState(isOpen);
  return (
    <details className="telling-more" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>In these words</summary>
      {open ? (
        <Suspense fallback={null}>
          <LazyToldWords telling={telling} />
        </Suspense>
      ) : null}
    </details>
  );
}
