import { useMutation, useQuery } from '@apollo/client/react';
import { leavingDraft } from '@heard/domain/people/leaving-draft';
import { useState } from 'react';

import {
  EndAccessDocument,
  LeavingPreviewDocument,
  type LeavingPreviewQuery,
  type PersonShownFragment,
} from '../../../gql/people/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { newClientId } from '../../../platform/new-client-id';
import { RadioCards } from '../../../ui/choice-cards';
import { DateInput } from '../../../ui/date-input';
import { DialogEnd } from '../../../ui/dialog-end';
import { Select } from '../../../ui/select';
import { FailedState, Loading } from '../../../ui/states';
import { useSaving } from '../../../ui/use-saving';
import { leftTexts } from './left-text';
import { heldText } from './person-text';

interface LeaveFormProps {
  readonly person: PersonShownFragment;
  readonly onClose: () => void;
  readonly onSaved: () => void;
  readonly onOvertaken: () => void;
}

type Left = LeavingPreviewQuery['leavingPreview'];

/** What somebody leaves, and then when they leave and who has it. */
export function LeaveForm(props: LeaveFormProps) {
  const { data, error, refetch } = useQuery(LeavingPreviewDocument, {
    variables: { userId: props.person.id, lastOn: todayInLondon() },
    fetchPolicy: 'network-only',
  });
  if (!data && error) return <FailedState onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Looking at what they leave" lines={4} />;
  return <Leave {...props} left={data.leavingPreview} />;
}

function Leave({ person, left, onClose, ...around }: LeaveFormProps & { readonly left: Left }) {
  const { form, busy, submit, refused } = useLeaving({ person, ...around });
  const { errors } = form.formState;
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <LeftBehind left={left} />
      <RadioCards {...form.register('ends')} label="When" options={whens} />
      {form.watch('ends') === 'DAY' ? (
        <DateInput control={form.control} name="lastOn" label="Last day" error={errors.lastOn?.message} />
      ) : null}
      <Select
        {...form.register('toUserId')}
        label="Who has it from then on"
        hint="What that person may not read goes to the next who may"
        emptyLabel={left.manager ? `The manager of their team, ${left.manager.name}` : 'Choose a person'}
        options={left.candidates.map(({ id, name, role, unitName }) => ({
          value: id,
          label: `${name} (${heldText({ role, unitName })})`,
        }))}
        error={errors.toUserId?.message}
      />
      <DialogEnd refused={refused} busy={busy} onLeave={onClose} />
    </form>
  );
}

const whens = [
  { value: 'DAY', label: 'At the end of a day', hint: 'Until then they work as before' },
  { value: 'NOW', label: 'Now', hint: 'They are signed out wherever they are' },
];

function LeftBehind({ left }: { readonly left: Left }) {
  const lines = leftTexts(left);
  return lines.length === 0 ? (
    <p>Nothing is open with them.</p>
  ) : (
    <div>
      <p>They would leave:</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="soft">
        What they have begun to write and not sent stays on their device, where nobody else can open it: ask them to
        send it first.
      </p>
    </div>
  );
}

interface LeaveValues {
  readonly ends: 'DAY' | 'NOW';
  readonly lastOn: string;
  readonly toUserId: string;
}

function useLeaving({ person, onSaved, onOvertaken }: Omit<LeaveFormProps, 'onClose'>) {
  const [clientId] = useState(newClientId);
  const [end] = useMutation(EndAccessDocument);
  const inputOf = ({ ends, lastOn, toUserId }: LeaveValues) => ({
    clientId,
    userId: person.id,
    lastOn: ends === 'NOW' ? todayInLondon() : lastOn,
    atOnce: ends === 'NOW',
    toUserId: toUserId || null,
  });
  return useSaving<LeaveValues>({
    schema: leavingDraft(todayInLondon()),
    values: { ends: 'DAY', lastOn: '', toUserId: '' },
    draftOf: inputOf,
    send: async (values) => end({ variables: { input: inputOf(values) } }),
    saved: 'Saved. Their open work goes on.',
    onSaved,
    onOvertaken,
  });
}
