import { useFragment } from '@apollo/client/react';
import type { ComponentType } from 'react';

import { type MadeFragment, MadeFragmentDoc } from '../../gql/life-decisions/graphql';
import { useDialogPlace } from '../../ui/dialog-place';
import { loadAsk, loadCorrect, loadTell, loadWithdraw } from './lazy-dialogs';
import type { SayingProps } from './saying-props';

const loads = { ASK: loadAsk, TELL: loadTell, CORRECT: loadCorrect, WITHDRAW: loadWithdraw };

/** What somebody says of a decision, or puts right. */
export type DecisionForm = keyof typeof loads;

const titles: Readonly<Record<DecisionForm, (name: string) => string>> = {
  ASK: (name) => `Was ${name} asked before?`,
  TELL: (name) => `Tell ${name} what was decided`,
  CORRECT: () => 'Put the decision right',
  WITHDRAW: () => 'Withdraw the decision',
};

interface FormNowProps extends SayingProps {
  readonly form: ComponentType<SayingProps>;
}

/** It stands beside the page: what somebody else says of the decision meanwhile is looked up anew. */
function FormNow({ form: Form, made, ...saying }: FormNowProps) {
  const from = { __typename: 'LifeDecision', id: made.id };
  const { data, complete } = useFragment({ fragment: MadeFragmentDoc, fragmentName: 'Made', from });
  return <Form {...saying} made={complete ? data : made} />;
}

/** Opens a form about a decision. It stays open when the decision is withdrawn by somebody else meanwhile. */
export function useFormDialog({ name, readAgain }: Pick<SayingProps, 'name' | 'readAgain'>) {
  const show = useDialogPlace();
  return (made: MadeFragment, form: DecisionForm) =>
    show(async () => {
      const { SayingDialog, Form } = await loads[form]();
      return (onClose) => (
        <SayingDialog title={titles[form](name)} onClose={onClose}>
          <FormNow form={Form} made={made} name={name} readAgain={readAgain} onClose={onClose} />
        </SayingDialog>
      );
    });
}
