import { useMutation } from '@apollo/client/react';
import { waitingDraft } from '@heard/domain/action-plan/waiting-draft';
import { parseDraft } from '@heard/domain/validation/parse-draft';
import { longest } from '@heard/domain/validation/text-lengths';
import { type FormEvent, useState } from 'react';

import { ExplainBlockDocument } from '../../../gql/action-plan/graphql';
import { errorFields, errorSentence } from '../../../platform/request-errors';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextInput } from '../../../ui/text-input';
import { type Card, cardName } from '../board-data';

interface ExplainDialogProps {
  /** Null: closed. */
  readonly card: Card | null;
  readonly onClose: () => void;
}

/** A blocked action without a reason is one that nobody can help with. */
export function ExplainDialog({ card, onClose }: ExplainDialogProps) {
  return (
    <Dialog title="What is it waiting for?" open={card !== null} dismissable={false} onClose={onClose}>
      {card ? <ExplainForm key={card.id} card={card} onClose={onClose} /> : null}
    </Dialog>
  );
}

function ExplainForm({ card, onClose }: { readonly card: Card; readonly onClose: () => void }) {
  const [explain, { loading }] = useMutation(ExplainBlockDocument);
  const [error, setError] = useState<string>();
  const send = async (form: HTMLFormElement) => {
    const draft = { actionId: card.id, waitingFor: new FormData(form).get('waiting-for') };
    const parsed = parseDraft(waitingDraft, draft);
    if (!parsed.ok) return refuse(form, parsed.fields['waitingFor']);
    try {
      await explain({ variables: { input: parsed.value } });
      onClose();
    } catch (problem) {
      refuse(form, errorFields(problem)['waitingFor'] ?? errorSentence(problem));
    }
  };
  const refuse = (form: HTMLFormElement, sentence: string | undefined) => {
    setError(sentence);
    form.querySelector('input')?.focus();
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void send(event.currentTarget);
      }}
    >
      <p>
        <strong>{cardName(card)}</strong>
      </p>
      <TextInput
        name="waiting-for"
        longest={longest.sentence}
        label="Waiting for"
        hint="Who or what would free it. Everybody who sees the plan’s staff board reads this."
        defaultValue={card.waitingFor ?? ''}
        autoComplete="off"
        error={error}
      />
      <div className="cluster">
        <Button type="submit" busy={loading} busyLabel="Saving…">
          Save
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
