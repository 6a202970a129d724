import { Suspense, useState } from 'react';

import type { ChainedFragment } from '../../../gql/children/graphql';
import { Button } from '../../../ui/button';
import type { StandingDecision } from './chain-text';
import { LazyPromise, loadPromise } from './lazy-promise';

const prepare = () => void loadPromise().catch(() => undefined);

interface PromiseButtonProps {
  readonly told: ChainedFragment;
  readonly decision: StandingDecision;
  readonly about: string | undefined;
}

/** Opens what is done about a decision, where it said that something would be and nothing is. */
export function PromiseButton({ told, decision, about }: PromiseButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="secondary" onPointerEnter={prepare} onFocus={prepare} onClick={() => setOpen(true)}>
        Say what will be done
        {about ? <span className="visually-hidden">: {about}</span> : null}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <LazyPromise told={told} decision={decision} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
