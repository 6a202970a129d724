import { Finding, findingLabels } from '@heard/domain/complaints/representation-codes';
import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext } from 'react-hook-form';

import { RadioCards } from '../../ui/choice-cards';
import { RecentDay } from '../../ui/recent-day';
import { TextArea } from '../../ui/text-area';

export interface AnswerValues {
  finding: string | null;
  responseSummary: string;
  respondedOn: string;
}

const findings = Object.values(Finding).map((value) => ({ value, label: findingLabels[value] }));

export function AnswerFields() {
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
    </>
  );
}
