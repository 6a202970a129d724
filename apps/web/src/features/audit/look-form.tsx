import { useMutation } from '@apollo/client/react';
import { longest } from '@heard/domain/validation/text-lengths';
import { type FormEvent, useState } from 'react';

import { MarkLookedAtDocument, type UnusualAccessQuery } from '../../gql/audit/graphql';
import { newClientId } from '../../platform/new-client-id';
import { errorCode, errorFields, errorMessage, errorSentence } from '../../platform/request-errors';
import { showToast } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { TextInput } from '../../ui/text-input';

export type UnusualLine = UnusualAccessQuery['unusualAccess']['found'][number];

interface LookProps {
  readonly line: UnusualLine;
  readonly onLooked: () => Promise<unknown>;
}

/** Says that somebody has looked at it, and what they found. */
export function LookButton({ line, onLooked }: LookProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look="secondary" onClick={() => setOpen(true)}>
        Looked at…<span className="visually-hidden"> {line.actor}</span>
      </Button>
      <Dialog title="You have looked at this" open={open} dismissable={false} onClose={close}>
        <LookForm line={line} onClose={close} onLooked={onLooked} />
      </Dialog>
    </>
  );
}

/** The one thing that is asked here; another function for each drawing would take the focus back to it. */
function beginHere(field: HTMLInputElement | null): void {
  field?.focus();
}

function LookForm({ line: { rule, actorId, day }, onClose, onLooked }: LookProps & { readonly onClose: () => void }) {
  const [clientId] = useState(newClientId);
  const [mark, { loading: busy }] = useMutation(MarkLookedAtDocument);
  const [problem, setProblem] = useState<{ readonly field?: string; readonly form?: string }>({});
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget).get('word');
    const word = typeof said === 'string' ? said : '';
    try {
      await mark({ variables: { input: { clientId, rule, actorId, day, word } } });
    } catch (error) {
      const field = errorFields(error)['word'];
      const sentence = errorCode(error) === 'CONFLICT' ? errorMessage(error) : undefined;
      setProblem(field === undefined ? { form: sentence ?? errorSentence(error) } : { field });
      return;
    }
    onClose();
    showToast('Kept. It stands with what was looked at.');
    await onLooked();
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <TextInput
        name="word"
        ref={beginHere}
        label="What you found"
        hint="Whoever may search the access log reads it: no names of children"
        longest={longest.sentence}
        error={problem.field}
      />
      {problem.form === undefined ? null : (
        <Notice tone="warning" role="alert">
          <p>{problem.form}</p>
        </Notice>
      )}
      <div className="cluster">
        <Button type="submit" busy={busy} busyLabel="Saving…">
          Save
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
