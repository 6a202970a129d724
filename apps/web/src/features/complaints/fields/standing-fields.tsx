import { advocacyLabels, complainants, fromWhomLabels } from '@heard/domain/complaints/representation-codes';
import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext, useWatch } from 'react-hook-form';

import { RadioCards } from '../../../ui/choice-cards';
import { DateInput } from '../../../ui/date-input';
import { TextInput } from '../../../ui/text-input';
import { type ChangeableValues, mayHaveAdvocate, wasOffered } from './changeable-values';

const people = complainants.map((value) => ({ value, label: fromWhomLabels[value] }));
const offered = (['OFFERED_ACCEPTED', 'OFFERED_DECLINED', 'NOT_OFFERED'] as const).map((value) => ({
  value,
  label: advocacyLabels[value],
}));

export function FromWhomField() {
  const { register, formState } = useFormContext<ChangeableValues>();
  return (
    <RadioCards
      {...register('fromWhom')}
      label="Who is complaining?"
      options={people}
      columns={2}
      error={formState.errors.fromWhom?.message}
    />
  );
}

/** What the law wants to be asked of exactly these people: whether they may complain, and whether they have an advocate. */
export function StandingFields() {
  const { control, formState } = useFormContext<ChangeableValues>();
  const fromWhom = useWatch<ChangeableValues, 'fromWhom'>({ name: 'fromWhom' });
  return (
    <>
      {fromWhom === 'SUFFICIENT_INTEREST' ? (
        <DateInput
          control={control}
          name="sufficientInterestOn"
          label="When was it decided that they may complain?"
          hint="Somebody else may complain where they have sufficient interest in the child’s welfare. The clock starts on the day of that decision; until then it starts on the day it was received."
          optional
          error={formState.errors.sufficientInterestOn?.message}
        />
      ) : null}
      {mayHaveAdvocate(fromWhom) ? <AdvocacyFields /> : null}
    </>
  );
}

function AdvocacyFields() {
  const { register, control, formState } = useFormContext<ChangeableValues>();
  const advocacy = useWatch<ChangeableValues, 'advocacy'>({ name: 'advocacy' });
  const { errors } = formState;
  return (
    <>
      <RadioCards
        {...register('advocacy')}
        label="Was an advocate offered?"
        hint="A child or care leaver who complains has a right to an advocate: somebody on their side, who is not from the council, free, from the first day."
        options={offered}
        columns={3}
        error={errors.advocacy?.message}
      />
      {wasOffered(advocacy) ? (
        <DateInput
          control={control}
          name="advocacyOfferedOn"
          label="When was an advocate offered?"
          optional
          error={errors.advocacyOfferedOn?.message}
        />
      ) : null}
      {advocacy === 'OFFERED_ACCEPTED' ? (
        <TextInput
          {...register('advocacyProvider')}
          longest={longest.name}
          label="Who advocates?"
          hint="The service, and the person where you know them"
          optional
          fits={20}
          autoComplete="off"
          error={errors.advocacyProvider?.message}
        />
      ) : null}
    </>
  );
}
