import { Suspense, useState } from 'react';

import type { LineFragment } from '../../../gql/work/graphql';
import { Button } from '../../../ui/button';
import { whoseText } from '../work-text';
import { LazyGive, loadGive } from './lazy-give';

interface GiveButtonProps {
  readonly line: LineFragment;
  readonly onGiven: () => void;
}

/** Gives what waits to somebody else, with a reason. */
export function GiveButton({ line, onGiven }: GiveButtonProps) {
  const [open, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const show = () => {
    setWasOpen(true);
    setOpen(true);
  };
  return (
    <>
      <Button look="quiet" onClick={show} onPointerEnter={() => void loadGive()}>
        Give to somebody else<span className="visually-hidden">: {whoseText(line)}</span>
      </Button>
      {wasOpen ? (
        <Suspense fallback={null}>
          <LazyGive line={line} open={open} onClose={() => setOpen(false)} onGiven={onGiven} />
        </Suspense>
      ) : null}
    </>
  );
}
