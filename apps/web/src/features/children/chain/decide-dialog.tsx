import { Suspense } from 'react';

import { Dialog } from '../../../ui/dialog';
import { Loading } from '../../../ui/states';
import type { DecideFormProps } from './decide-form';
import { LazyDecideForm } from './lazy-decide-form';
import { useChain } from './use-chain';

/** What is done about words, and why: by whoever is to answer them. */
export function DecideDialog(props: DecideFormProps) {
  const told = useChain(props.told);
  return (
    <Dialog title="What is done about it?" open dismissable={false} onClose={props.onClose}>
      <Suspense fallback={<Loading label="The decision" lines={8} />}>
        <LazyDecideForm {...props} told={told} />
      </Suspense>
    </Dialog>
  );
}
