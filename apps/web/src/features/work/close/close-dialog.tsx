import { Suspense } from 'react';

import { EntryDialog } from '../../../ui/entry-dialog';
import { Loading } from '../../../ui/states';
import { type CloseProps, nameOfClosing } from './close-props';
import { LazyCloseForm } from './lazy-close-form';

/** Why nothing can show any more what was done. It stands with the words, with who said so. */
export function CloseDialog(props: CloseProps) {
  return (
    <EntryDialog name={nameOfClosing(props.line)} title="Nothing can show what was done" open onClose={props.onClose}>
      {(close) => (
        <Suspense fallback={<Loading label="Why nothing can show it" lines={4} />}>
          <LazyCloseForm {...props} onCancel={close} />
        </Suspense>
      )}
    </EntryDialog>
  );
}
