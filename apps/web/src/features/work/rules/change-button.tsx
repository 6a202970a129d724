import { stepLabels } from '@heard/domain/work/rule-words';
import { Suspense, useState } from 'react';

import type { RulesFragment } from '../../../gql/work/graphql';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Loading } from '../../../ui/states';
import { LazyChange, loadChange } from './lazy-change';

interface ChangeButtonProps {
  readonly rules: RulesFragment;
  readonly onChanged: () => void;
}

export function ChangeButton({ rules, onChanged }: ChangeButtonProps) {
  const [open, setOpen] = useState(false);
  const step = stepLabels[rules.kind];
  const close = () => setOpen(false);
  return (
    <>
      <Button look="secondary" onClick={() => setOpen(true)} onPointerEnter={() => void loadChange()}>
        Change<span className="visually-hidden">: {step}</span>
      </Button>
      <Dialog title={step} open={open} dismissable={false} onClose={close}>
        {open ? (
          <Suspense fallback={<Loading label="Opening the form" />}>
            <LazyChange rules={rules} onClose={close} onChanged={onChanged} />
          </Suspense>
        ) : null}
      </Dialog>
    </>
  );
}
