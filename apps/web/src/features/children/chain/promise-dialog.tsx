import { Suspense } from 'react';

import { Dialog } from '../../../ui/dialog';
import { Loading } from '../../../ui/states';
import { LazyPromiseForm } from './lazy-promise-form';
import type { PromiseFormProps } from './promise-form';
import { useStanding } from './use-chain';

/** What is done about a decision that is there already. */
export function PromiseDialog(props: PromiseFormProps) {
  const now = useStanding(props.told, props.decision);
  return (
    <Dialog title="What will be done?" open dismissable={false} onClose={props.onClose}>
      <Suspense fallback={<Loading label="What will be done" lines={5} />}>
        <LazyPromiseForm {...props} {...now} />
      </Suspense>
    </Dialog>
  );
}
