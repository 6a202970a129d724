import { longDate } from '@heard/domain/complaints/explain-clock';
import { ExtensionReason, extensionReasonLabels } from '@heard/domain/complaints/representation-codes';
import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext, useWatch } from 'react-hook-form';

import { dateText } from '../../../platform/dates';
import { RadioCards } from '../../../ui/choice-cards';
import { DateInput } from '../../../ui/date-input';
import { RecentDay } from '../../../ui/recent-day';
import { TextArea } from '../../../ui/text-area';
import type { ComplaintClock } from '../complaint-data';
import type { ExtensionValues } from './extension-values';

const reasons = Object.values(ExtensionReason).map((value) => ({ value, label: extensionReasonLabels[value] }));

/** Why, to which day, and when they were told. */
export function ExtensionFields({ clock }: { readonly clock: ComplaintClock }) {
  const { register, control, formState } = useFormContext<ExtensionValues>();
  const { errors } = formState;
  return (
    <>
      <p>
        The law allows more time once, for one of two reasons, and never beyond{' '}
        <strong>{longDate(clock.longestDueOn)}</strong>. The standard date, {dateText(clock.standardDueOn)}, stays on
        the record.
      </p>
      <RadioCards
        {...register('reason')}
        label="Why is more time needed?"
        options={reasons}
        columns={2}
        error={errors.reason?.message}
      />
      <TextArea
        {...register('note')}
        longest={longest.explanation}
        label="What makes it so?"
        hint="What has still to be done, in words that you could say to them"
        optional
        rows={3}
        error={errors.note?.message}
      />
      <UntilField clock={clock} />
      <RecentDay
        control={control}
        name="extendedOn"
        label="When were they told?"
        hint="They must be told why, and the new date."
        error={errors.extendedOn?.message}
      />
    </>
  );
}

function UntilField({ clock }: { readonly clock: ComplaintClock }) {
  const { register, control, formState } = useFormContext<ExtensionValues>();
  const until = useWatch<ExtensionValues, 'until'>({ name: 'until' });
  const choices = [
    { value: 'LONGEST', label: longDate(clock.longestDueOn), hint: 'The longest that is allowed' },
    { value: 'EARLIER', label: 'An earlier day' },
  ];
  return (
    <>
      <RadioCards
        {...register('until')}
        label="To which day?"
        options={choices}
        columns={2}
        error={formState.errors.until?.message}
      />
      {until === 'EARLIER' ? (
        <DateInput
          control={control}
          name="agreedDueOn"
          label="Which earlier day?"
          hint={`After ${dateText(clock.standardDueOn)} and before ${dateText(clock.longestDueOn)}`}
          error={formState.errors.agreedDueOn?.message}
        />
      ) : null}
    </>
  );
}
