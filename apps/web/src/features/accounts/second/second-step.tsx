import { useMutation } from '@apollo/client/react';

import { PrepareSecondFactorDocument, SignInByCodeDocument } from '../../../gql/accounts/graphql';
import { useStartAfresh } from '../../../platform/client-provider';
import { errorFields, errorSentence } from '../../../platform/request-errors';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { CodeForm } from './code-form';
import { focusHere } from './focus-here';
import { SetUpFactor } from './set-up-factor';

export interface SecondStepProps {
  readonly email: string;
  readonly password: string;
  /** Their role needs one, and there is none yet. */
  readonly isSetUp: boolean;
  readonly onBack: () => void;
}

/** What is asked of whoever has typed the right password. Kept out of the page that everybody sees first. */
export function SecondStep({ email, password, isSetUp, onBack }: SecondStepProps) {
  const [signIn] = useMutation(SignInByCodeDocument);
  const startAfresh = useStartAfresh();
  const enter = async (code: string) => {
    await signIn({ variables: { email: email.trim(), password, code } });
    startAfresh();
  };
  return (
    <div className="stack" role="group" aria-labelledby="second-step">
      <h2 id="second-step" tabIndex={-1} ref={focusHere}>
        {isSetUp ? 'Set up a second step' : 'Enter your code'}
      </h2>
      {isSetUp ? (
        <FirstTime email={email} password={password} onCode={enter} />
      ) : (
        <CodeForm
          hint="The six digits that your app shows, or one of your recovery codes."
          button="Sign in"
          busyLabel="Signing in…"
          onCode={enter}
        />
      )}
      <div>
        <Button look="link" onClick={onBack}>
          Back to email and password
        </Button>
      </div>
    </div>
  );
}

interface FirstTimeProps {
  readonly email: string;
  readonly password: string;
  readonly onCode: (code: string) => Promise<void>;
}

function FirstTime({ email, password, onCode }: FirstTimeProps) {
  const [prepare, { data, loading, error }] = useMutation(PrepareSecondFactorDocument);
  if (data) return <SetUpFactor prepared={data.prepareSecondFactor} onCode={onCode} />;
  return (
    <>
      <p>
        Your role asks for a code besides the password, each time you sign in. An app on your phone shows it. It takes
        two minutes to set up.
      </p>
      {error ? (
        <Notice tone="danger" role="alert">
          <p>{errorFields(error)['password'] ?? errorSentence(error)}</p>
        </Notice>
      ) : null}
      <div>
        <Button
          busy={loading}
          busyLabel="Making it…"
          onClick={() => void prepare({ variables: { email: email.trim(), password } }).catch(() => undefined)}
        >
          Start
        </Button>
      </div>
    </>
  );
}
