import { type ReactNode, Suspense, useState } from 'react';

import { Button } from '../../../ui/button';
import { LazyPersonDialog, loadPersonDialog } from './lazy-person-dialog';
import type { Asked } from './person-form';

interface AskButtonProps {
  readonly asked: Asked;
  readonly look?: 'primary' | 'secondary' | 'quiet';
  readonly onChanged: () => void;
  readonly children: ReactNode;
}

/** A button that opens the form for it. */
export function AskButton({ asked, look = 'secondary', onChanged, children }: AskButtonProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const saved = () => {
    close();
    onChanged();
  };
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)} onPointerEnter={() => void loadPersonDialog()}>
        {children}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <LazyPersonDialog asked={asked} onClose={close} onSaved={saved} onOvertaken={onChanged} />
        </Suspense>
      ) : null}
    </>
  );
}
