import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';

import {
  ConfirmSecondFactorDocument,
  MySecondFactorDocument,
  type PrepareSecondFactorMutation,
} from '../../../gql/accounts/graphql';
import { showToast } from '../../../ui/announcer';
import { FailedState, Loading } from '../../../ui/states';
import { FactorOn } from './factor-on';
import { PreparePassword } from './prepare-password';
import { SetUpFactor } from './set-up-factor';
import { useFocusWhen } from './use-focus-when';

/** The second step of one's own account: off, being set up, or on. */
export function OwnFactor({ email }: { readonly email: string }) {
  const { data, error, refetch } = useQuery(MySecondFactorDocument, { fetchPolicy: 'cache-and-network' });
  const [hasChanged, setHasChanged] = useState(false);
  const again = () => void refetch();
  const changed = () => {
    setHasChanged(true);
    again();
  };
  if (!data && error) return <FailedState onRetry={again} />;
  if (!data) return <Loading label="Looking at your second step" />;
  const factor = data.mySecondFactor;
  return factor.since === null ? (
    <Off email={email} isNeeded={factor.isNeeded} hasChanged={hasChanged} onChanged={changed} />
  ) : (
    <FactorOn factor={factor} since={factor.since} hasChanged={hasChanged} onChanged={changed} />
  );
}

interface OffProps {
  readonly email: string;
  readonly isNeeded: boolean;
  /** It was turned off just now. */
  readonly hasChanged: boolean;
  readonly onChanged: () => void;
}

function Off({ email, isNeeded, hasChanged, onChanged }: OffProps) {
  const sentence = useFocusWhen(hasChanged);
  const [prepared, setPrepared] = useState<PrepareSecondFactorMutation['prepareSecondFactor'] | null>(null);
  const [confirm] = useMutation(ConfirmSecondFactorDocument);
  const turnOn = async (code: string) => {
    await confirm({ variables: { code } });
    showToast('Signing in now asks for a code as well.');
    onChanged();
  };
  if (prepared) return <SetUpFactor prepared={prepared} onCode={turnOn} />;
  return (
    <>
      <p tabIndex={-1} ref={sentence}>
        {isNeeded
          ? 'Your role asks for a code of an app besides your password. Set it up now, or when you next sign in.'
          : 'With a code of an app besides it, your password alone lets nobody in.'}
      </p>
      <PreparePassword email={email} onPrepared={setPrepared} />
    </>
  );
}
