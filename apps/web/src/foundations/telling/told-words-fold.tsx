import './tell-fold.css';

import { lazy, Suspense, useState } from 'react';

import type { ToldWordsProps } from './told-words';

const LazyToldWords = lazy(async () => ({
  default: (await import('./told-words')).ToldWords,
}));

interface ToldWordsFoldProps extends ToldWordsProps {
  /** Shown at once: on the page that is about these words alone. */
  readonly isOpen?: boolean;
}

/** In which words somebody was told: what reads them aloud or prints them is fetched when somebody looks. */
export function ToldWordsFold({ telling, isOpen = false }: ToldWordsFoldProps) {
  const [open, setOpen] = useState(isOpen);
  return (
    <details className="tell-fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>In these words</summary>
      {open ? (
        <Suspense fallback={null}>
          <LazyToldWords telling={telling} />
        </Suspense>
      ) : null}
    </details>
  );
}
