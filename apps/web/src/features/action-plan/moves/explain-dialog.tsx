import { useMutation } from '@apollo/client/react';
import { waitingDraft } from '@heard/domain/action-plan/waiting-draft';
import { parseDraft } from '@heard/domain/validation/parse-draft';
import { longest } from '@heard/domain/validation/text-lengths';
import { type FormEvent, useState } from 'react';

import { ExplainBlockDocument } from '../../../gql/action-plan/graphql';
import { errorFields, errorSentence } from '../../../platform/request-errors';
import { useLeftValues } from '../../../platform/use-left';
import { AsYouLeftIt } from '../../../ui/as-you-left-it';
import { DialogEnd } from '../../../ui/dialog-end';
import { EntryDialog } from '../../../ui/entry-dialog';
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
    <EntryDialog name={nameOf(card)} title="What is it waiting for?" open={card !== null} onClose={onClose}>
      {(close) => (card ? <ExplainForm key={card.id} card={card} onSaved={onClose} onCancel={close} /> : null)}
    </EntryDialog>
  );
}

const nameOf = (card: Card | null) => `explain:${card?.id ?? ''}`;

interface ExplainFormProps {
  readonly card: Card;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

function ExplainForm({ card, onSaved, onCancel }: ExplainFormProps) {
  const left = useLeftValues(nameOf(card), { waitingFor: card.waitingFor ?? '' });
  const { waitingFor } = left.values;
  const [explain, { loading }] = useMutation(ExplainBlockDocument);
  const [error, setError] = useState<string>();
  const send = async (form: HTMLFormElement) => {
    const parsed = parseDraft(waitingDraft, { actionId: card.id, waitingFor });
    if (!parsed.ok) return refuse(form, parsed.fields['waitingFor']);
    try {
      await explain({ variables: { input: parsed.value } });
      left.forget();
      onSaved();
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
      <AsYouLeftIt wasLeft={left.wasLeft} onStartAgain={left.startAgain} onTakeBack={left.thrown && left.takeBack} />
      <TextInput
        name="waiting-for"
        longest={longest.sentence}
        label="Waiting for"
        hint="Who or what would free it. Everybody who sees the plan’s staff board reads this."
        value={waitingFor}
        onChange={({ target }) => left.change({ waitingFor: target.value })}
        autoComplete="off"
        error={error}
      />
      <DialogEnd busy={loading} onLeave={onCancel} />
    </form>
  );
}
