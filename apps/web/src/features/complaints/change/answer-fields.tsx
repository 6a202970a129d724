import { Finding, findingLabels } from '@heard/domain/complaints/representation-codes';
import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext, useWatch } from 'react-hook-form';

import { RadioCards } from '../../../ui/choice-cards';
import { RecentDay } from '../../../ui/recent-day';
import { TextArea } from '../../../ui/text-area';
import type { ComplaintClock } from '../complaint-data';
import { ExtensionFields } from './extension-fields';
import type { ExtensionValues } from './extension-values';
import { LearningFields, type LearningValues } from './learning-fields';

export interface AnswerValues extends LearningValues, ExtensionValues {
  finding: string | null;
  responseSummary: string;
  respondedOn: string;
  /** YES where they were told before of more time, which is not on the record yet. */
  toldBefore: string | null;
}

const findings = Object.values(Finding).map((value) => ({ value, label: findingLabels[value] }));

const told = [
  { value: 'NO', label: 'No' },
  { value: 'YES', label: 'Yes, and it is not on the record yet' },
];

/** @param clock where more time may still be written down, since the answer may have come within it. */
export function AnswerFields({ clock }: { readonly clock: ComplaintClock | null }) {
  const { register, control, formState } = useFormContext<AnswerValues>();
  const { errors } = formState;
  return (
    <>
      <RadioCards
        {...register('finding')}
        label="What did you find?"
        options={findings}
        columns={3}
        error={errors.finding?.message}
      />
      <TextArea
        {...register('responseSummary')}
        longest={longest.account}
        label="What were they told?"
        hint="What you found, what will happen, and that they can ask for stage 2 if it does not put it right"
        rows={6}
        error={errors.responseSummary?.message}
      />
      <RecentDay
        control={control}
        name="respondedOn"
        label="When was the answer sent?"
        error={errors.respondedOn?.message}
      />
      {clock === null ? null : <ToldBefore clock={clock} />}
      <LearningFields />
    </>
  );
}

/** An extension of which they were told in time counts, also where it is only written down with the answer. */
function ToldBefore({ clock }: { readonly clock: ComplaintClock }) {
  const { register, formState } = useFormContext<AnswerValues>();
  const [toldBefore, respondedOn] = useWatch<AnswerValues, ['toldBefore', 'respondedOn']>({
    name: ['toldBefore', 'respondedOn'],
  });
  if (respondedOn <= clock.standardDueOn) return null;
  return (
    <>
      <RadioCards
        {...register('toldBefore')}
        label="Were they told before that they would have to wait longer?"
        options={told}
        columns={2}
        error={formState.errors.toldBefore?.message}
      />
      {toldBefore === 'YES' ? <ExtensionFields clock={clock} /> : null}
    </>
  );
}
