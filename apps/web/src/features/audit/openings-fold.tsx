import { lazy, Suspense, useState } from 'react';

import { Loading } from '../../ui/states';

const Openings = lazy(async () => ({ default: (await import('./openings')).Openings }));

interface OpeningsFoldProps {
  readonly childId: string;
  readonly name: string;
  readonly purpose: string | null;
}

/** Who opened a child’s record, asked for when somebody unfolds it. */
export function OpeningsFold({ childId, name, purpose }: OpeningsFoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="telling-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Who opened {name}’s record, and why</summary>
      {isOpen ? (
        <Suspense fallback={<Loading label="Looking who opened it" lines={3} />}>
          <Openings childId={childId} purpose={purpose} />
        </Suspense>
      ) : null}
    </details>
  );
}
