import { useMutation } from '@apollo/client/react';
import { coverDraft } from '@heard/domain/work/cover-draft';
import { useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';

import { type CoversQuery, SetCoverDocument } from '../../../gql/work/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { newClientId } from '../../../platform/new-client-id';
import { errorCode, errorSentence } from '../../../platform/request-errors';
import { showServerErrors } from '../../../platform/show-server-errors';
import { useSession } from '../../../platform/session';
import { toResolver } from '../../../platform/to-resolver';
import { DialogEnd } from '../../../ui/dialog-end';
import { showToast } from '../../../ui/announcer';
import { DateInput } from '../../../ui/date-input';
import { Select } from '../../../ui/select';
import { restText } from './rest-of-leave';

interface CoverFormProps {
  readonly colleagues: CoversQuery['covers']['colleagues'];
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

interface CoverValues {
  readonly absentId: string;
  readonly standsInId: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Who is away, from when to when, and who stands in. A manager says it of their people, everybody else of themselves. */
export function CoverForm({ colleagues, onClose, onSaved }: CoverFormProps) {
  const isManager = useSession().me?.role === 'TEAM_MANAGER';
  const { form, busy, refused, send } = useCovering(isManager ? '' : myself(colleagues), onSaved);
  const { errors } = form.formState;
  const absentId = form.watch('absentId');
  const named = colleagues.map(({ id, name, isMe }) => ({ value: id, label: isMe ? `${name} (you)` : name }));
  return (
    <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
      {isManager ? <WhoIsAway form={form} options={named} /> : null}
      <DateInput control={form.control} name="startsOn" label="First day away" error={errors.startsOn?.message} />
      <DateInput control={form.control} name="endsOn" label="Last day away" error={errors.endsOn?.message} />
      <Select
        {...form.register('standsInId')}
        label="Who stands in"
        hint="Without anybody, what is due then goes to whoever is next"
        emptyLabel="Nobody"
        options={named.filter(({ value }) => value !== absentId)}
        error={errors.standsInId?.message}
      />
      <DialogEnd refused={refused} busy={busy} leave="Not now" onLeave={onClose} />
    </form>
  );
}

function myself(colleagues: CoverFormProps['colleagues']): string {
  return colleagues.find(({ isMe }) => isMe)?.id ?? '';
}

interface WhoIsAwayProps {
  readonly form: UseFormReturn<CoverValues>;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function WhoIsAway({ form, options }: WhoIsAwayProps) {
  return (
    <Select
      {...form.register('absentId')}
      label="Who is away"
      emptyLabel="Choose a person"
      options={options}
      error={form.formState.errors.absentId?.message}
    />
  );
}

function useCovering(absentId: string, onSaved: () => void) {
  const [clientId] = useState(newClientId);
  const [refused, setRefused] = useState<string | null>(null);
  const [set, { loading: busy }] = useMutation(SetCoverDocument);
  const inputOf = (values: CoverValues) => ({ clientId, ...values, standsInId: values.standsInId || null });
  const form = useForm<CoverValues>({
    defaultValues: { absentId, standsInId: '', startsOn: '', endsOn: '' },
    resolver: toResolver<CoverValues>(coverDraft(todayInLondon()), inputOf),
    reValidateMode: 'onSubmit',
  });
  const send = async () => {
    setRefused(null);
    const sent = inputOf(form.getValues());
    let rest = '';
    try {
      const { data } = await set({ variables: { input: sent } });
      rest = restText(data?.setCover ?? [], sent);
    } catch (error) {
      if (errorCode(error) === 'INVALID_INPUT') showServerErrors(form, error);
      else setRefused(errorSentence(error));
      return;
    }
    showToast(`Saved. Whoever stands in sees what waits.${rest}`);
    onSaved();
  };
  return { form, busy, refused, send };
}
