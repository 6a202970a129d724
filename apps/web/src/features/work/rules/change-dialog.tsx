import { stepLabels } from '@heard/domain/work/rule-words';
import { Suspense } from 'react';

import { Dialog } from '../../../ui/dialog';
import { Loading } from '../../../ui/states';
import type { ChangeFormProps } from './change-form';
import { LazyChangeForm } from './lazy-change-form';

/** How long one step may take from now on, who is next, and why it is changed. */
export function ChangeDialog(props: ChangeFormProps) {
  return (
    <Dialog title={stepLabels[props.rules.kind]} open dismissable={false} onClose={props.onClose}>
      <Suspense fallback={<Loading label="What is set" lines={4} />}>
        <LazyChangeForm {...props} />
      </Suspense>
    </Dialog>
  );
}
