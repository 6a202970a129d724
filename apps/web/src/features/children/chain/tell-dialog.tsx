import { Suspense } from 'react';

import { Dialog } from '../../../ui/dialog';
import { Loading } from '../../../ui/states';
import { LazyTellForm } from './lazy-tell-form';
import type { TellFormProps } from './tell-form';
import { useStanding } from './use-chain';

/** That somebody was told what came of their words, or could not be. */
export function TellDialog(props: TellFormProps) {
  const now = useStanding(props.told, props.decision);
  return (
    <Dialog title={`Tell ${props.name} what came of it`} open dismissable={false} onClose={props.onClose}>
      <Suspense fallback={<Loading label="The telling" lines={8} />}>
        <LazyTellForm {...props} {...now} />
      </Suspense>
    </Dialog>
  );
}
