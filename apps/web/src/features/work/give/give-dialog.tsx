import { useMutation, useQuery } from '@apollo/client/react';
import { roleLabel } from '@heard/domain/access/roles';
import { longest } from '@heard/domain/validation/text-lengths';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import { giveWorkDraft } from '@heard/domain/work/give-work-draft';
import { type FormEvent, useState } from 'react';

import { GiveWorkDocument, type LineFragment, WorkCandidatesDocument } from '../../../gql/work/graphql';
import { newClientId } from '../../../platform/new-client-id';
import { errorCode, errorCurrent, errorFields, errorSentence } from '../../../platform/request-errors';
import { useLeftValues } from '../../../platform/use-left';
import { Button } from '../../../ui/button';
import { DialogEnd } from '../../../ui/dialog-end';
import { showToast } from '../../../ui/announcer';
import { AsYouLeftIt } from '../../../ui/as-you-left-it';
import { EntryDialog } from '../../../ui/entry-dialog';
import { Select } from '../../../ui/select';
import { FailedState, Loading } from '../../../ui/states';
import { TextInput } from '../../../ui/text-input';
import { taskText, whoseText } from '../work-text';

const nothing = { toUserId: '', reason: '' };

interface GiveDialogProps {
  readonly line: LineFragment;
  readonly onClose: () => void;
  readonly onGiven: () => void;
}

/** To whom it is given, of those who may read the words, and why. */
export function GiveDialog(props: GiveDialogProps) {
  return (
    <EntryDialog name={nameOf(props.line)} title="Who goes on with this?" open onClose={props.onClose}>
      {(close) => <GiveForm {...props} onCancel={close} />}
    </EntryDialog>
  );
}

function nameOf({ feedbackId, lifeDecisionId, ownerId }: LineFragment): string {
  return `give:${feedbackId ?? lifeDecisionId ?? ''} ${ownerId ?? ''}`;
}

interface GiveFormProps extends GiveDialogProps {
  /** Closes it without saving. */
  readonly onCancel: () => void;
}

function GiveForm({ line, onClose, onGiven, onCancel }: GiveFormProps) {
  const { values, wasLeft, thrown, change, startAgain, takeBack, forget } = useLeftValues(nameOf(line), nothing);
  const { data, error, refetch } = useQuery(WorkCandidatesDocument, {
    variables: { feedbackId: line.feedbackId, lifeDecisionId: line.lifeDecisionId },
    fetchPolicy: 'network-only',
  });
  const { errors, busy, refused, theirs, send } = useGiving(line, values, {
    onOvertaken: onGiven,
    onDone: () => {
      forget();
      onGiven();
      onClose();
    },
  });
  if (!data && error) return <NoPeople code={errorCode(error)} onRetry={() => void refetch()} onLeave={onCancel} />;
  if (!data) return <Loading label="Looking who may read it" />;
  const others = data.workCandidates.filter(({ id }) => id !== line.ownerId);
  if (others.length === 0) return <NobodyElse onLeave={onCancel} />;
  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <AsYouLeftIt wasLeft={wasLeft} onStartAgain={startAgain} onTakeBack={thrown && takeBack} />
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
        value={values.toUserId}
        onChange={({ target }) => change({ ...values, toUserId: target.value })}
        error={errors['toUserId']}
      />
      <TextInput
        name="reason"
        label="Why"
        hint="For example: on leave until Monday"
        longest={longest.sentence}
        value={values.reason}
        onChange={({ target }) => change({ ...values, reason: target.value })}
        error={errors['reason']}
      />
      <DialogEnd
        refused={refused}
        theirs={theirs === null ? null : <p>{theirs}</p>}
        busy={busy}
        leave="Not now"
        onLeave={onCancel}
      />
    </form>
  );
}

interface NoPeopleProps {
  readonly code: string | null;
  readonly onRetry: () => void;
  readonly onLeave: () => void;
}

/** Nothing waits there any more, or nobody could be asked who may read it. */
function NoPeople({ code, onRetry, onLeave }: NoPeopleProps) {
  return (
    <div className="stack">
      {code === 'NOT_FOUND' ? (
        <p>Nothing waits here any more. Somebody has done it, or given it on, in the meantime.</p>
      ) : (
        <FailedState onRetry={onRetry} />
      )}
      <LeaveButton onLeave={onLeave} />
    </div>
  );
}

function NobodyElse({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <div className="stack">
      <p>Nobody else may read this, so it cannot be given to somebody else.</p>
      <LeaveButton onLeave={onLeave} />
    </div>
  );
}

function LeaveButton({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <div>
      <Button look="secondary" onClick={onLeave}>
        Close
      </Button>
    </div>
  );
}

interface Around {
  /** Somebody else was first: the list is not what it was. */
  readonly onOvertaken: () => void;
  readonly onDone: () => void;
}

function useGiving(line: LineFragment, { toUserId, reason }: typeof nothing, { onOvertaken, onDone }: Around) {
  const [clientId] = useState(newClientId);
  const [refused, setRefused] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<string | null>(null);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [give, { loading: busy }] = useMutation(GiveWorkDocument);
  const wrong = (form: HTMLFormElement, fields: Readonly<Record<string, string>>) => {
    setErrors(fields);
    form.querySelector<HTMLElement>(`[name="${Object.keys(fields)[0] ?? ''}"]`)?.focus();
  };
  const failed = (form: HTMLFormElement, error: unknown) => {
    const code = errorCode(error);
    if (code === 'INVALID_INPUT') return wrong(form, errorFields(error));
    const isOvertaken = code === 'CONFLICT' || code === 'NOT_FOUND';
    setRefused(isOvertaken ? meanwhile : errorSentence(error));
    setTheirs(isOvertaken ? nowText(errorCurrent(error)) : null);
    if (isOvertaken) onOvertaken();
  };
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const about = { feedbackId: line.feedbackId ?? null, lifeDecisionId: line.lifeDecisionId ?? null };
    const seen = { clientId, ...about, fromUserId: line.ownerId ?? null, version: line.version };
    const parsed = parseWholeDraft(giveWorkDraft, { ...seen, toUserId, reason });
    setRefused(null);
    if (!parsed.ok) return wrong(form, parsed.fields);
    setErrors({});
    try {
      await give({ variables: { input: { ...parsed.value, ...about, fromUserId: seen.fromUserId } } });
    } catch (error) {
      return failed(form, error);
    }
    showToast('Given on. Whoever has it now sees it in their list.');
    onDone();
  };
  return { errors, busy, refused, theirs, send };
}

const meanwhile =
  'Not given: somebody was first. What you wrote is kept. Close this and look at the list, which says how it is now.';

/** Who has it by now, where the server says. */
function nowText(current: unknown): string {
  const owner = typeof current === 'object' && current && 'ownerName' in current ? current.ownerName : null;
  return typeof owner === 'string' ? `By now it is with ${owner}.` : 'By now nothing waits there with them any more.';
}
