import { useMutation } from '@apollo/client/react';
import { countedAs } from '@heard/domain/settings/theme-list';
import { mergeThemeDraft } from '@heard/domain/settings/theme-drafts';
import { longest } from '@heard/domain/validation/text-lengths';

import { MergeThemeDocument } from '../../../gql/settings/graphql';
import { RadioCards } from '../../../ui/choice-cards';
import { DialogEnd } from '../../../ui/dialog-end';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import { useSaving } from '../../../ui/use-saving';
import { todayInLondon } from '../../../platform/council-time';
import type { OneThemeFormProps } from './change-form';
import { standingText } from './theme-text';

interface MergeValues {
  readonly counts: 'ANOTHER' | 'ITSELF';
  readonly intoId: string;
  readonly reason: string;
}

const choices = [
  { value: 'ITSELF', label: 'For itself', hint: 'Forms offer it again, as before it was merged' },
  { value: 'ANOTHER', label: 'As another theme' },
];

/** As which theme it counts from all time; for one that was merged, also none. */
export function MergeForm({ theme, themes, onClose, onSaved, onOvertaken }: OneThemeFormProps) {
  const [merge] = useMutation(MergeThemeDocument);
  const inputOf = ({ counts, intoId, reason }: MergeValues) => ({
    id: theme.id,
    version: theme.version,
    intoId: counts === 'ANOTHER' ? intoId : null,
    reason,
  });
  const { form, busy, submit, refused } = useSaving<MergeValues>({
    schema: mergeThemeDraft,
    values: { counts: theme.mergedIntoId ? 'ITSELF' : 'ANOTHER', intoId: '', reason: '' },
    draftOf: inputOf,
    send: async (values) => merge({ variables: { input: inputOf(values) } }),
    saved: 'Saved. What was said keeps the theme that was chosen.',
    onSaved,
    onOvertaken,
  });
  const { errors } = form.formState;
  const others = themes.filter(
    (one) => !one.mergedIntoId && !one.retiredOn && one.id !== theme.id && countedAs(themes, one).id !== theme.id,
  );
  const now = standingText(themes, theme, todayInLondon()) || 'It stands for itself';
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        What was said keeps the theme that was chosen for it. Searches and figures count it as the other one, from all
        time; figures that were published stay as they were. Forms offer the other one alone.
      </p>
      {theme.mergedIntoId ? <RadioCards {...form.register('counts')} label="It counts" options={choices} /> : null}
      {form.watch('counts') === 'ANOTHER' ? (
        <Select
          {...form.register('intoId')}
          label="Counts as"
          emptyLabel="Choose a theme"
          options={others.map(({ id, label }) => ({ value: id, label }))}
          error={errors.intoId?.message}
        />
      ) : null}
      <TextInput {...form.register('reason')} label="Why" longest={longest.sentence} error={errors.reason?.message} />
      <DialogEnd refused={refused} theirs={refused ? <p>Now: {now}.</p> : null} busy={busy} onLeave={onClose} />
    </form>
  );
}
