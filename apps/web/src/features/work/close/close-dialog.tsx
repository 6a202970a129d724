import { Suspense } from 'react';

import { Dialog } from '../../../ui/dialog';
import { Loading } from '../../../ui/states';
import type { CloseFormProps } from './close-form';
import { LazyCloseForm } from './lazy-close-form';

/** Why nothing can show any more what was done. It stands with the words, with who said so. */
export function CloseDialog(props: CloseFormProps) {
  return (
    <Dialog title="Nothing can show what was done" open dismissable={false} onClose={props.onClose}>
      <Suspense fallback={<Loading label="Why nothing can show it" lines={4} />}>
        <LazyCloseForm {...props} />
      </Suspense>
    </Dialog>
  );
}
