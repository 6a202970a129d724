import { useMutation } from '@apollo/client/react';
import { retireThemeDraft } from '@heard/domain/settings/theme-drafts';
import { longest } from '@heard/domain/validation/text-lengths';

import { RetireThemeDocument } from '../../../gql/settings/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { RadioCards } from '../../../ui/choice-cards';
import { DateInput } from '../../../ui/date-input';
import { DialogEnd } from '../../../ui/dialog-end';
import { TextInput } from '../../../ui/text-input';
import { useSaving } from '../../../ui/use-saving';
import type { OneThemeFormProps } from './change-form';
import { standingText } from './theme-text';

interface RetireValues {
  readonly offered: 'UNTIL' | 'AGAIN';
  readonly retiredOn: string;
  readonly reason: string;
}

const choices = [
  { value: 'AGAIN', label: 'Offered', hint: 'Forms offer it from now on' },
  { value: 'UNTIL', label: 'Not offered from a day on' },
];

function useRetiring({ theme, onSaved, onOvertaken }: OneThemeFormProps) {
  const [retire] = useMutation(RetireThemeDocument);
  const inputOf = ({ offered, retiredOn, reason }: RetireValues) => ({
    id: theme.id,
    version: theme.version,
    retiredOn: offered === 'UNTIL' ? retiredOn : null,
    reason,
  });
  return useSaving<RetireValues>({
    schema: retireThemeDraft,
    values: {
      offered: theme.retiredOn ? 'AGAIN' : 'UNTIL',
      retiredOn: theme.retiredOn ?? todayInLondon(),
      reason: '',
    },
    draftOf: inputOf,
    send: async (values) => retire({ variables: { input: inputOf(values) } }),
    saved: 'Saved. What was said keeps it.',
    onSaved,
    onOvertaken,
  });
}

/** From which day on forms do not offer it; for one that has such a day, another or none. */
export function RetireForm(props: OneThemeFormProps) {
  const { theme, themes, onClose } = props;
  const { form, busy, submit, refused } = useRetiring(props);
  const { errors } = form.formState;
  const now = standingText(themes, theme, todayInLondon()) || 'Offered';
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        What was said keeps this theme, and can be found and counted by it. A form that somebody began before asks them
        to choose again; nothing else of it is lost.
      </p>
      {theme.retiredOn ? <RadioCards {...form.register('offered')} label="In forms" options={choices} /> : null}
      {form.watch('offered') === 'UNTIL' ? (
        <DateInput
          control={form.control}
          name="retiredOn"
          label="First day without it"
          error={errors.retiredOn?.message}
        />
      ) : null}
      <TextInput {...form.register('reason')} label="Why" longest={longest.sentence} error={errors.reason?.message} />
      <DialogEnd refused={refused} theirs={refused ? <p>Now: {now}.</p> : null} busy={busy} onLeave={onClose} />
    </form>
  );
}
