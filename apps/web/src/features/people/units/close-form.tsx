import { useMutation } from '@apollo/client/react';
import { closeUnitDraft } from '@heard/domain/people/org-unit-drafts';
import { unitKindWords } from '@heard/domain/people/org-unit-kinds';

import { CloseUnitDocument } from '../../../gql/people/graphql';
import { RadioCards } from '../../../ui/choice-cards';
import { DateInput } from '../../../ui/date-input';
import { DialogEnd } from '../../../ui/dialog-end';
import { useSaving } from '../../../ui/use-saving';
import type { ChangeFormProps } from './change-form';
import { holdsText } from './unit-text';

interface CloseValues {
  readonly ends: 'DAY' | 'NEVER';
  readonly endsOn: string;
}

/** Its last day; for one that has an end already, another one or none. */
export function CloseForm({ unit, onClose, onSaved, onOvertaken }: Omit<ChangeFormProps, 'units'>) {
  const [close] = useMutation(CloseUnitDocument);
  const inputOf = ({ ends, endsOn }: CloseValues) => ({
    id: unit.id,
    version: unit.version,
    endsOn: ends === 'DAY' ? endsOn : null,
  });
  const { form, busy, submit, refused } = useSaving<CloseValues>({
    schema: closeUnitDraft,
    values: { ends: 'DAY', endsOn: unit.endsOn ?? '' },
    draftOf: inputOf,
    send: async (values) => close({ variables: { input: inputOf(values) } }),
    saved: 'Saved. What was counted stays as it was.',
    onSaved,
    onOvertaken,
  });
  const holds = holdsText(unit);
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        {holds
          ? `With it today: ${holds}. They have to be elsewhere, or ended, by its last day.`
          : `Nobody and nothing is with this ${unitKindWords[unit.kind]} today.`}
      </p>
      {unit.endsOn ? (
        <RadioCards
          {...form.register('ends')}
          label="Its end"
          options={[
            { value: 'DAY', label: 'Ends on a day' },
            { value: 'NEVER', label: 'Goes on' },
          ]}
        />
      ) : null}
      {form.watch('ends') === 'DAY' ? (
        <DateInput
          control={form.control}
          name="endsOn"
          label="Last day"
          error={form.formState.errors.endsOn?.message}
        />
      ) : null}
      <DialogEnd refused={refused} busy={busy} onLeave={onClose} />
    </form>
  );
}
