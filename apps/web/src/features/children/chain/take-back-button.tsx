import { Suspense, useState } from 'react';

import type { ChainedFragment } from '../../../gql/children/graphql';
import { Button } from '../../../ui/button';
import type { ChainGroup } from './chain-text';
import { LazyTakeBack, loadTakeBack } from './lazy-take-back';

const prepare = () => void loadTakeBack().catch(() => undefined);

interface TakeBackButtonProps {
  readonly told: ChainedFragment;
  readonly group: ChainGroup;
  /** Whoever spoke. */
  readonly name: string;
  readonly about: string | undefined;
}

/** Opens what is written down where whoever spoke does not want it any more, and nobody has decided yet. */
export function TakeBackButton({ told, group, name, about }: TakeBackButtonProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const who = name === 'them' ? 'They' : name;
  return (
    <>
      <Button look="quiet" onPointerEnter={prepare} onFocus={prepare} onClick={() => setOpen(true)}>
        {who} took it back
        {about ? <span className="visually-hidden">: {about}</span> : null}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <LazyTakeBack title={`${who} took it back`} told={told} group={group} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
