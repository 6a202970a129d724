import { Suspense } from 'react';

import { Dialog } from '../../../ui/dialog';
import { Loading } from '../../../ui/states';
import type { AskFormProps } from './ask-form';
import { LazyAskForm } from './lazy-ask-form';

/** A question to somebody of another agency, beside the page. */
export function AskDialog(props: AskFormProps) {
  return (
    <Dialog title="What do you want to know?" open dismissable={false} onClose={props.onClose}>
      <Suspense fallback={<Loading label="Whom you can ask" lines={3} />}>
        <LazyAskForm {...props} />
      </Suspense>
    </Dialog>
  );
}
