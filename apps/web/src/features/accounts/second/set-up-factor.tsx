import './second.css';

import type { PrepareSecondFactorMutation } from '../../../gql/accounts/graphql';
import { CodeForm } from './code-form';
import { focusHere } from './focus-here';
import { QrPicture } from './qr-picture';
import { RecoveryCodes } from './recovery-codes';

interface SetUpFactorProps {
  readonly prepared: PrepareSecondFactorMutation['prepareSecondFactor'];
  /** Throws what the API answered. */
  readonly onCode: (code: string) => Promise<void>;
}

/** "ABCD EFGH": letters to be typed by hand are read four at a time. */
function inFours(secret: string): string {
  return secret.replaceAll(/(.{4})(?=.)/g, '$1 ');
}

/** An app is given the secret, the codes for paper are kept, and the first code of the app says that it works. */
export function SetUpFactor({ prepared: { secret, address, recoveryCodes }, onCode }: SetUpFactorProps) {
  return (
    <>
      {/* The button that was pressed is gone: whoever uses the keyboard goes on from here. */}
      <h3 tabIndex={-1} ref={focusHere}>
        Your app
      </h3>
      <p>Read this picture with an app for such codes on your phone: any of them will do.</p>
      <QrPicture text={address} label="Picture for your app to read" />
      <p>
        Or type this into the app: <span className="secret-letters">{inFours(secret)}</span>
      </p>
      <RecoveryCodes codes={recoveryCodes} />
      <CodeForm
        hint="The six digits that the app shows now, to see that it works."
        button="Turn it on"
        busyLabel="Turning it on…"
        onCode={onCode}
      />
    </>
  );
}
