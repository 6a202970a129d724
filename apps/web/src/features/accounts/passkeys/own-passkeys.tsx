import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { MyPasskeysDocument, type OwnPasskeyFieldsFragment } from '../../../gql/passkeys/graphql';
import { FailedState, Loading } from '../../../ui/states';
import { useFocusWhen } from '../second/use-focus-when';
import { MorePasskeys } from './more-passkeys';
import { PasskeyLine } from './passkey-line';

/** One's own passkeys: what each is called, and the ways to add another, to rename and to remove one. */
export function OwnPasskeys() {
  const { data, error, refetch } = useQuery(MyPasskeysDocument, { fetchPolicy: 'cache-and-network' });
  const [changes, setChanges] = useState(0);
  const sentence = useFocusWhen(changes);
  const again = () => void refetch();
  const changed = () => void refetch().then(() => setChanges((count) => count + 1));
  if (!data && error) return <FailedState onRetry={again} />;
  if (!data) return <Loading label="Looking at your passkeys" />;
  const { passkeys, mayAdd, needsCode } = data.myPasskeys;
  return (
    <>
      <p tabIndex={-1} ref={sentence}>
        {whatThereIs(passkeys)}
      </p>
      {passkeys.length > 0 ? (
        <ul className="stack">
          {passkeys.map((passkey) => (
            <PasskeyLine key={passkey.id} passkey={passkey} onRenamed={again} onRemoved={changed} />
          ))}
        </ul>
      ) : null}
      <MorePasskeys
        count={passkeys.length}
        mayAdd={mayAdd}
        needsCode={needsCode}
        onAdded={changed}
        onBack={() => sentence.current?.focus()}
      />
    </>
  );
}

function whatThereIs(passkeys: readonly OwnPasskeyFieldsFragment[]): string {
  if (passkeys.length > 0) return 'With a passkey you sign in without your password.';
  return 'You have none. With a passkey your phone, your computer or a security key signs you in by fingerprint, face or PIN, and nobody can be talked into giving it away.';
}
