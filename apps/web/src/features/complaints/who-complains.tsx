import { advocacyLabels, complainants, fromWhomLabels } from '@heard/domain/complaints/representation-codes';
import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext, useWatch } from 'react-hook-form';

import { RadioCards } from '../../ui/choice-cards';
import { DateInput } from '../../ui/date-input';
import { TextInput } from '../../ui/text-input';
import { type ComplaintValues, mayHaveAdvocate } from './complaint-values';

const people = complainants.map((value) => ({ value, label: fromWhomLabels[value] }));
const offered = (['OFFERED_ACCEPTED', 'OFFERED_DECLINED', 'NOT_OFFERED'] as const).map((value) => ({
  value,
  label: advocacyLabels[value],
}));

/** Who is complaining, and what the law wants to be asked of exactly these people. */
export function WhoComplains() {
  const { register, control, formState } = useFormContext<ComplaintValues>();
  const fromWhom = useWatch<ComplaintValues, 'fromWhom'>({ name: 'fromWhom' });
  const { errors } = formState;
  return (
    <>
      <RadioCards
        {...register('fromWhom')}
        label="Who is complaining?"
        options={people}
        columns={2}
        error={errors.fromWhom?.message}
      />
      <TextInput
        {...register('complainantName')}
        longest={longest.name}
        label="Their name"
        hint="As they want to be called in the answer"
        optional
        fits={20}
        autoComplete="off"
        error={errors.complainantName?.message}
      />
      {fromWhom === 'SUFFICIENT_INTEREST' ? (
        <DateInput
          control={control}
          name="sufficientInterestOn"
          label="When was it decided that they may complain?"
          hint="Somebody else may complain where they have sufficient interest in the child’s welfare. The clock starts on the day of that decision; until then it starts on the day it was received."
          optional
          error={errors.sufficientInterestOn?.message}
        />
      ) : null}
      {mayHaveAdvocate(fromWhom) ? (
        <RadioCards
          {...register('advocacy')}
          label="Was an advocate offered?"
          hint="A child or care leaver who complains has a right to an advocate: somebody on their side, who is not from the council, free, from the first day."
          options={offered}
          columns={3}
          error={errors.advocacy?.message}
        />
      ) : null}
    </>
  );
}
