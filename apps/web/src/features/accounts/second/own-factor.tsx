import { useMutation, useQuery } from '@apollo/client/react';
import { amountOf } from '@heard/domain/words/amount-of';
import { useState } from 'react';

import {
  ConfirmSecondFactorDocument,
  EndSecondFactorDocument,
  MySecondFactorDocument,
  type OwnFactorFieldsFragment,
  type PrepareSecondFactorMutation,
  RenewRecoveryCodesDocument,
} from '../../../gql/accounts/graphql';
import { momentText } from '../../../platform/dates';
import { showToast } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { FailedState, Loading } from '../../../ui/states';
import { CodeForm } from './code-form';
import { PreparePassword } from './prepare-password';
import { RecoveryCodes } from './recovery-codes';
import { SetUpFactor } from './set-up-factor';

/** The second step of one's own account: off, being set up, or on. */
export function OwnFactor({ email }: { readonly email: string }) {
  const { data, error, refetch } = useQuery(MySecondFactorDocument, { fetchPolicy: 'cache-and-network' });
  const again = () => void refetch();
  if (!data && error) return <FailedState onRetry={again} />;
  if (!data) return <Loading label="Looking at your second step" />;
  const factor = data.mySecondFactor;
  return factor.since === null ? (
    <Off email={email} isNeeded={factor.isNeeded} onChanged={again} />
  ) : (
    <On factor={factor} since={factor.since} onChanged={again} />
  );
}

interface OffProps {
  readonly email: string;
  readonly isNeeded: boolean;
  readonly onChanged: () => void;
}

function Off({ email, isNeeded, onChanged }: OffProps) {
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
      <p>
        {isNeeded
          ? 'Your role asks for a code of an app besides your password. Set it up now, or when you next sign in.'
          : 'With a code of an app besides it, your password alone lets nobody in.'}
      </p>
      <PreparePassword email={email} onPrepared={setPrepared} />
    </>
  );
}

interface OnProps {
  readonly factor: OwnFactorFieldsFragment;
  readonly since: string;
  readonly onChanged: () => void;
}

type Asked = 'CODES' | 'OFF' | null;

function On({ factor: { codesLeft, isNeeded }, since, onChanged }: OnProps) {
  const [asked, setAsked] = useState<Asked>(null);
  const [renew, renewed] = useMutation(RenewRecoveryCodesDocument);
  const [end] = useMutation(EndSecondFactorDocument);
  const done = () => {
    setAsked(null);
    onChanged();
  };
  const answer = async (code: string) => {
    await (asked === 'OFF' ? end({ variables: { code } }) : renew({ variables: { code } }));
    if (asked === 'OFF') showToast('Signing in asks for your password alone again.');
    done();
  };
  return (
    <>
      <p>
        {`On since ${momentText(since)}. You have ${amountOf(codesLeft, 'recovery code', 'recovery codes')} left.`}
        {isNeeded ? ' Your role asks for it, so it stays on.' : ''}
      </p>
      {renewed.data ? <RecoveryCodes codes={renewed.data.renewRecoveryCodes} /> : null}
      {asked === null ? (
        <div className="stack">
          <div>
            <Button look="secondary" onClick={() => setAsked('CODES')}>
              Make new recovery codes
            </Button>
          </div>
          {isNeeded ? null : (
            <div>
              <Button look="secondary" onClick={() => setAsked('OFF')}>
                Turn it off
              </Button>
            </div>
          )}
        </div>
      ) : (
        <CodeForm
          key={asked}
          hint={
            asked === 'OFF'
              ? 'The six digits that your app shows, to turn it off.'
              : 'The six digits that your app shows. The codes that you have now then work no more.'
          }
          button={asked === 'OFF' ? 'Turn it off' : 'Make new recovery codes'}
          busyLabel="Saving…"
          onCode={answer}
        />
      )}
    </>
  );
}
