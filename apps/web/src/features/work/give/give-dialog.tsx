import { useMutation, useQuery } from '@apollo/client/react';
import { roleLabel } from '@heard/domain/access/roles';
import { longest } from '@heard/domain/validation/text-lengths';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import { giveWorkDraft } from '@heard/domain/work/give-work-draft';
import { type FormEvent, useState } from 'react';

import { GiveWorkDocument, type LineFragment, WorkCandidatesDocument } from '../../../gql/work/graphql';
import { newClientId } from '../../../platform/new-client-id';
import { errorCode, errorFields, errorSentence } from '../../../platform/request-errors';
import { DialogEnd } from '../../../ui/dialog-end';
import { showToast } from '../../../ui/announcer';
import { Dialog } from '../../../ui/dialog';
import { Select } from '../../../ui/select';
import { Loading } from '../../../ui/states';
import { TextInput } from '../../../ui/text-input';
import { taskText, whoseText } from '../work-text';

interface GiveDialogProps {
  readonly line: LineFragment;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onGiven: () => void;
}

/** To whom it is given, of those who may read the words, and why. */
export function GiveDialog({ line, open, onClose, onGiven }: GiveDialogProps) {
  return (
    <Dialog title="Who goes on with this?" open={open} dismissable={false} onClose={onClose}>
      {open ? <GiveForm line={line} onClose={onClose} onGiven={onGiven} /> : null}
    </Dialog>
  );
}

function GiveForm({ line, onClose, onGiven }: Omit<GiveDialogProps, 'open'>) {
  const { data } = useQuery(WorkCandidatesDocument, {
    variables: { feedbackId: line.feedbackId, lifeDecisionId: line.lifeDecisionId },
    fetchPolicy: 'network-only',
  });
  const { errors, busy, refused, send } = useGiving(line, () => {
    onGiven();
    onClose();
  });
  if (!data) return <Loading label="Looking who may read it" />;
  const others = data.workCandidates.filter(({ id }) => id !== line.ownerId);
  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <p>
        {whoseText(line)}: <strong>{taskText(line.kinds)}</strong>
      </p>
      <Select
        name="toUserId"
        label="Who has it from now on"
        hint="Those who may read it"
        emptyLabel="Choose a person"
        options={others.map(({ id, name, role, away }) => ({
          value: id,
          label: `${name}, ${roleLabel(role)}${away ? ' (away)' : ''}`,
        }))}
        error={errors['toUserId']}
      />
      <TextInput
        name="reason"
        label="Why"
        hint="For example: on leave until Monday"
        longest={longest.sentence}
        error={errors['reason']}
      />
      <DialogEnd refused={refused} busy={busy} leave="Not now" onLeave={onClose} />
    </form>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

function useGiving(line: LineFragment, onDone: () => void) {
  const [clientId] = useState(newClientId);
  const [refused, setRefused] = useState<string | null>(null);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [give, { loading: busy }] = useMutation(GiveWorkDocument);
  const wrong = (form: HTMLFormElement, fields: Readonly<Record<string, string>>) => {
    setErrors(fields);
    form.querySelector<HTMLElement>(`[name="${Object.keys(fields)[0] ?? ''}"]`)?.focus();
  };
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const { version } = line;
    const about = { feedbackId: line.feedbackId ?? null, lifeDecisionId: line.lifeDecisionId ?? null };
    const seen = { clientId, ...about, fromUserId: line.ownerId ?? null, version };
    const draft = { ...seen, toUserId: textOf(typed, 'toUserId'), reason: textOf(typed, 'reason') };
    const parsed = parseWholeDraft(giveWorkDraft, draft);
    setRefused(null);
    if (!parsed.ok) return wrong(form, parsed.fields);
    setErrors({});
    try {
      await give({ variables: { input: { ...parsed.value, ...about, fromUserId: seen.fromUserId } } });
    } catch (error) {
      if (errorCode(error) === 'INVALID_INPUT') wrong(form, errorFields(error));
      else setRefused(errorSentence(error));
      return;
    }
    showToast('Given on. Whoever has it now sees it in their list.');
    onDone();
  };
  return { errors, busy, refused, send };
}
