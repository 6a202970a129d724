import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';

import { type OwnPasskeyFieldsFragment, RemovePasskeyDocument } from '../../../gql/passkeys/graphql';
import { momentText } from '../../../platform/dates';
import { errorSentence } from '../../../platform/request-errors';
import { showToast } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { focusHere } from '../second/focus-here';
import { RenamePasskey } from './rename-passkey';

interface PasskeyLineProps {
  readonly passkey: OwnPasskeyFieldsFragment;
  readonly onRenamed: () => void;
  readonly onRemoved: () => void;
}

type Asked = 'NAME' | 'REMOVE' | null;

export function PasskeyLine({ passkey, onRenamed, onRemoved }: PasskeyLineProps) {
  const { name, createdAt, lastUsedAt, isDoubted } = passkey;
  const [asked, setAsked] = useState<Asked>(null);
  const used = lastUsedAt === null ? 'not used yet' : `last used ${momentText(lastUsedAt)}`;
  const title = useRef<HTMLParagraphElement>(null);
  const back = () => {
    setAsked(null);
    title.current?.focus();
  };
  return (
    <li>
      <div className="stack stack--tight">
        <div>
          <p tabIndex={-1} ref={title}>
            <strong>{name}</strong>
          </p>
          <p>{`Added ${momentText(createdAt)}, ${used}`}</p>
        </div>
        {isDoubted ? (
          <p>
            <strong>It may have been copied, so it opens nothing any more.</strong> Remove it, and tell whoever runs
            Heard.
          </p>
        ) : null}
        {asked === 'NAME' ? <RenamePasskey passkey={passkey} onRenamed={onRenamed} onBack={back} /> : null}
        {asked === 'REMOVE' ? <Removing passkey={passkey} onRemoved={onRemoved} onBack={back} /> : null}
        {asked === null ? (
          <div className="cluster">
            <Button look="link" onClick={() => setAsked('NAME')}>
              Rename <span className="visually-hidden">{name}</span>
            </Button>
            <Button look="link" onClick={() => setAsked('REMOVE')}>
              Remove <span className="visually-hidden">{name}</span>
            </Button>
          </div>
        ) : null}
      </div>
    </li>
  );
}

interface RemovingProps {
  readonly passkey: OwnPasskeyFieldsFragment;
  readonly onRemoved: () => void;
  readonly onBack: () => void;
}

function Removing({ passkey: { id, name }, onRemoved, onBack }: RemovingProps) {
  const [remove, { loading, error }] = useMutation(RemovePasskeyDocument);
  const doIt = async () => {
    await remove({ variables: { id } });
    showToast(`“${name}” signs you in no more.`);
    onRemoved();
  };
  return (
    <>
      <p tabIndex={-1} ref={focusHere}>
        {`Remove “${name}”? It will sign you in no more. Delete it on the device, too: Heard can’t do that.`}
      </p>
      {error ? <p role="alert">{errorSentence(error)}</p> : null}
      <div className="cluster">
        <Button look="danger" busy={loading} busyLabel="Removing…" onClick={() => void doIt().catch(() => undefined)}>
          Remove it
        </Button>
        <Button look="quiet" onClick={onBack}>
          Keep it
        </Button>
      </div>
    </>
  );
}
