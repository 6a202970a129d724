import { Suspense, useContext, useState } from 'react';

import type { ChainedFragment } from '../../../gql/children/graphql';
import { Button } from '../../../ui/button';
import type { ChainGroup } from './chain-text';
import { LazyDecide, loadDecide } from './lazy-decide';
import { AnswerWith } from './other-words';

const prepare = () => void loadDecide().catch(() => undefined);

interface DecideButtonProps {
  readonly told: ChainedFragment;
  readonly group: ChainGroup;
  readonly about: string | undefined;
}

/** Opens the decision about these words; what was written in it is kept when it is closed. Open at once for whoever chose others to be answered with them. */
export function DecideButton({ told, group, about }: DecideButtonProps) {
  const [{ state, decision }] = group.chains;
  const wanted = useContext(AnswerWith);
  const [open, setOpen] = useState(wanted.length > 0 && state === 'UNDECIDED');
  return (
    <>
      <Button
        look={state === 'UNDECIDED' ? 'secondary' : 'link'}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => setOpen(true)}
      >
        {decision ? 'Decide again' : 'Decide what is done'}
        {about ? <span className="visually-hidden">: {about}</span> : null}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <LazyDecide told={told} chains={group.chains} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
