import { useMutation } from '@apollo/client/react';
import { amountOf } from '@heard/domain/words/amount-of';
import { useState } from 'react';

import {
  EndSecondFactorDocument,
  type OwnFactorFieldsFragment,
  RenewRecoveryCodesDocument,
} from '../../../gql/accounts/graphql';
import { momentText } from '../../../platform/dates';
import { showToast } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { CodeForm } from './code-form';
import { focusHere } from './focus-here';
import { RecoveryCodes } from './recovery-codes';
import { useFocusWhen } from './use-focus-when';

interface FactorOnProps {
  readonly factor: OwnFactorFieldsFragment;
  readonly since: string;
  /** It was turned on just now. */
  readonly hasChanged: boolean;
  readonly onChanged: () => void;
}

type Asked = 'CODES' | 'OFF';

/** A second step that counts: new codes for paper, and the way to turn it off where the role may be without. */
export function FactorOn({ factor: { codesLeft, isNeeded }, since, hasChanged, onChanged }: FactorOnProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [renew, renewed] = useMutation(RenewRecoveryCodesDocument, { refetchQueries: ['MySecondFactor'] });
  const [end] = useMutation(EndSecondFactorDocument);
  const sentence = useFocusWhen(hasChanged);
  const turnOff = async (code: string) => {
    await end({ variables: { code } });
    showToast('Signing in asks for your password alone again.');
    onChanged();
  };
  const newCodes = async (code: string) => {
    await renew({ variables: { code } });
    setAsked(null);
  };
  const back = () => {
    setAsked(null);
    sentence.current?.focus();
  };
  const codes = renewed.data?.renewRecoveryCodes;
  return (
    <>
      <p tabIndex={-1} ref={sentence}>
        {`On since ${momentText(since)}. You have ${amountOf(codesLeft, 'recovery code', 'recovery codes')} left.`}
        {isNeeded ? ' Your role asks for it, so it stays on.' : ''}
      </p>
      {codes && asked === null ? <RecoveryCodes key={codes[0]} codes={codes} areNew /> : null}
      {asked === null ? (
        <div className="cluster">
          <Button look="secondary" onClick={() => setAsked('CODES')}>
            Make new recovery codes
          </Button>
          {isNeeded ? null : (
            <Button look="secondary" onClick={() => setAsked('OFF')}>
              Turn it off
            </Button>
          )}
        </div>
      ) : (
        <AskForCode asked={asked} onCode={asked === 'OFF' ? turnOff : newCodes} onBack={back} />
      )}
    </>
  );
}

const texts = {
  CODES: {
    title: 'New recovery codes',
    hint: 'The six digits that your app shows, or a recovery code. The codes that you have now then work no more.',
    button: 'Make new recovery codes',
  },
  OFF: {
    title: 'Turn the second step off',
    hint: 'The six digits that your app shows, or a recovery code.',
    button: 'Turn it off',
  },
} as const;

interface AskForCodeProps {
  readonly asked: Asked;
  /** Throws what the API answered. */
  readonly onCode: (code: string) => Promise<void>;
  readonly onBack: () => void;
}

/** Whoever finds an open screen changes nothing of it without a code. */
function AskForCode({ asked, onCode, onBack }: AskForCodeProps) {
  const { title, hint, button } = texts[asked];
  return (
    <>
      <h3 tabIndex={-1} ref={focusHere}>
        {title}
      </h3>
      <CodeForm hint={hint} button={button} busyLabel="Saving…" onCode={onCode} />
      <div>
        <Button look="quiet" onClick={onBack}>
          Leave it as it is
        </Button>
      </div>
    </>
  );
}
