import { Suspense, useState } from 'react';

import type { LineFragment } from '../../../gql/work/graphql';
import { Button } from '../../../ui/button';
import { whoseText } from '../work-text';
import { LazyClose, loadClose } from './lazy-close';

interface CloseButtonProps {
  readonly line: LineFragment;
  readonly onClosed: () => void;
}

/** Ends, with a reason, that nothing shows what was done. */
export function CloseButton({ line, onClosed }: CloseButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)} onPointerEnter={() => void loadClose()}>
        Nothing can show it<span className="visually-hidden">: {whoseText(line)}</span>
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <LazyClose line={line} onClose={() => setOpen(false)} onClosed={onClosed} />
        </Suspense>
      ) : null}
    </>
  );
}
