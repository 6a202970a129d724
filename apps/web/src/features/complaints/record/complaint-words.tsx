import { Channel, channelLabels } from '@heard/domain/complaints/representation-codes';
import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext } from 'react-hook-form';

import { RadioCards } from '../../../ui/choice-cards';
import { RecentDay } from '../../../ui/recent-day';
import { TextArea } from '../../../ui/text-area';
import { ClockPreview, type ClockPreviewProps } from './clock-preview';
import type { ComplaintValues } from './complaint-values';

const ways = Object.values(Channel).map((value) => ({ value, label: channelLabels[value] }));

/** The complaint itself, as they put it, and what they hope for. */
export function ComplaintWords() {
  const { register, formState } = useFormContext<ComplaintValues>();
  const { errors } = formState;
  return (
    <>
      <TextArea
        {...register('summary')}
        longest={longest.account}
        label="What is it about?"
        hint="In their own words, as far as you have them"
        forWords
        rows={5}
        dir="auto"
        error={errors.summary?.message}
      />
      <TextArea
        {...register('wantedOutcome')}
        longest={longest.passage}
        label="What would put it right?"
        hint="What they hope will happen"
        optional
        rows={3}
        dir="auto"
        error={errors.wantedOutcome?.message}
      />
    </>
  );
}

/** When and how it came: the day starts the clock. */
export function ComplaintArrival({ calendar }: ClockPreviewProps) {
  const { register, control, formState } = useFormContext<ComplaintValues>();
  const { errors } = formState;
  return (
    <>
      <RecentDay
        control={control}
        name="receivedOn"
        label="When was it received?"
        hint="The day anybody at the council first heard it, also if it was only said"
        error={errors.receivedOn?.message}
      />
      <ClockPreview calendar={calendar} />
      <RadioCards
        {...register('channel')}
        label="How did it reach you?"
        options={ways}
        columns={3}
        error={errors.channel?.message}
      />
    </>
  );
}
