import { Suspense } from 'react';

import { Dialog } from '../../../ui/dialog';
import { Loading } from '../../../ui/states';
import { LazyTakeBackForm } from './lazy-take-back-form';
import type { TakeBackFormProps } from './take-back-form';
import { useChain } from './use-chain';

interface TakeBackDialogProps extends TakeBackFormProps {
  readonly title: string;
}

/** That whoever spoke took their words back. */
export function TakeBackDialog({ title, ...form }: TakeBackDialogProps) {
  const told = useChain(form.told);
  return (
    <Dialog title={title} open dismissable={false} onClose={form.onClose}>
      <Suspense fallback={<Loading label="What they took back" lines={4} />}>
        <LazyTakeBackForm {...form} told={told} />
      </Suspense>
    </Dialog>
  );
}
