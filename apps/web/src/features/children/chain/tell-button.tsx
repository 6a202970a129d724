import { Suspense, useState } from 'react';

import type { ChainedFragment } from '../../../gql/children/graphql';
import { Button } from '../../../ui/button';
import type { StandingDecision } from './chain-text';
import { LazyTell, loadTell } from './lazy-tell';

const prepare = () => void loadTell().catch(() => undefined);

interface TellButtonProps {
  readonly told: ChainedFragment;
  readonly decision: StandingDecision;
  readonly name: string;
  readonly about: string | undefined;
}

/** Opens what is written down of a telling; what was written in it is kept when it is closed. */
export function TellButton({ told, decision, name, about }: TellButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="secondary" onPointerEnter={prepare} onFocus={prepare} onClick={() => setOpen(true)}>
        Tell {name}
        {about ? <span className="visually-hidden">: {about}</span> : null}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <LazyTell
            told={told}
            decision={decision}
            name={name}
            doNotTell={told.doNotTell ?? null}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
