import { stepLabels } from '@heard/domain/work/rule-words';
import { Suspense, useState } from 'react';

import type { RulesFragment } from '../../../gql/work/graphql';
import { Button } from '../../../ui/button';
import { LazyChange, loadChange } from './lazy-change';

interface ChangeButtonProps {
  readonly rules: RulesFragment;
  readonly onChanged: () => void;
}

export function ChangeButton({ rules, onChanged }: ChangeButtonProps) {
  const [open, setOpen] = useState(false);
  const step = stepLabels[rules.kind];
  return (
    <>
      <Button look="secondary" onClick={() => setOpen(true)} onPointerEnter={() => void loadChange()}>
        Change<span className="visually-hidden">: {step}</span>
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <LazyChange rules={rules} onClose={() => setOpen(false)} onChanged={onChanged} />
        </Suspense>
      ) : null}
    </>
  );
}
