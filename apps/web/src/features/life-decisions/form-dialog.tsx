import { type ComponentType, Suspense } from 'react';

import { LazyAsk, LazyCorrect, LazyDialog, LazyTell, LazyWithdraw } from './lazy-dialogs';
import type { SayingProps } from './saying-props';

const forms = { ASK: LazyAsk, TELL: LazyTell, CORRECT: LazyCorrect, WITHDRAW: LazyWithdraw } satisfies Readonly<
  Record<string, ComponentType<SayingProps>>
>;

/** What somebody says of a decision, or puts right. */
export type DecisionForm = keyof typeof forms;

const titles: Readonly<Record<DecisionForm, (name: string) => string>> = {
  ASK: (name) => `Was ${name} asked before?`,
  TELL: (name) => `Tell ${name} what was decided`,
  CORRECT: () => 'Put the decision right',
  WITHDRAW: () => 'Withdraw the decision',
};

interface FormDialogProps extends SayingProps {
  readonly form: DecisionForm;
}

/** It stays open when the decision is withdrawn by somebody else meanwhile: what was written stands in it. */
export function FormDialog({ form, ...saying }: FormDialogProps) {
  const Form = forms[form];
  return (
    <Suspense fallback={null}>
      <LazyDialog title={titles[form](saying.name)} onClose={saying.onClose}>
        <Form {...saying} />
      </LazyDialog>
    </Suspense>
  );
}
