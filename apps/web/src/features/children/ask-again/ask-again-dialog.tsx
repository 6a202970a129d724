import { Suspense } from 'react';

import { Dialog } from '../../../ui/dialog';
import { Loading } from '../../../ui/states';
import type { AskAgainProps } from './ask-again-form';
import { LazyAskAgainForm } from './lazy-ask-again-form';

/** Asks whether words may be used beyond the record: again at 16 and 18, and whenever somebody changes their mind. */
export function AskAgainDialog(props: AskAgainProps) {
  return (
    <Dialog title="May these words be used elsewhere?" open dismissable={false} onClose={() => props.onClose()}>
      <Suspense fallback={<Loading label="The question" lines={6} />}>
        <LazyAskAgainForm {...props} />
      </Suspense>
    </Dialog>
  );
}
