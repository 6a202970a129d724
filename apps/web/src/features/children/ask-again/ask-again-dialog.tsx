import { Suspense } from 'react';

import { EntryDialog } from '../../../ui/entry-dialog';
import { Loading } from '../../../ui/states';
import { type AskAgainProps, nameOfQuestion } from './ask-again-props';
import { LazyAskAgainForm } from './lazy-ask-again-form';
import { useAskable } from './use-askable';

/** Asks whether words may be used beyond the record: again at 16 and 18, and whenever somebody changes their mind. */
export function AskAgainDialog(props: AskAgainProps) {
  const told = useAskable(props.told);
  return (
    <EntryDialog
      name={nameOfQuestion(props.told)}
      title="May these words be used elsewhere?"
      open
      onClose={() => props.onClose()}
    >
      {(close) => (
        <Suspense fallback={<Loading label="The question" lines={6} />}>
          <LazyAskAgainForm {...props} told={told} onCancel={close} />
        </Suspense>
      )}
    </EntryDialog>
  );
}
