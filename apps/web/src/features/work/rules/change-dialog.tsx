import { useQuery } from '@apollo/client/react';
import { stepLabels } from '@heard/domain/work/rule-words';
import { Suspense } from 'react';

import { BreakRulesDocument } from '../../../gql/work/graphql';
import { Dialog } from '../../../ui/dialog';
import { Loading } from '../../../ui/states';
import type { ChangeFormProps } from './change-form';
import { LazyChangeForm } from './lazy-change-form';

/** How long one step may take from now on, who is next, and why it is changed. */
export function ChangeDialog(props: ChangeFormProps) {
  // As they count by now: somebody else may change them while this is open.
  const { data } = useQuery(BreakRulesDocument, { fetchPolicy: 'cache-only' });
  const rules = data?.breakRules.find(({ kind }) => kind === props.rules.kind) ?? props.rules;
  return (
    <Dialog title={stepLabels[props.rules.kind]} open dismissable={false} onClose={props.onClose}>
      <Suspense fallback={<Loading label="What is set" lines={4} />}>
        <LazyChangeForm {...props} rules={rules} />
      </Suspense>
    </Dialog>
  );
}
