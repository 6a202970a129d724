import { lifeDecisionKinds, lifeDecisionLabels } from '@heard/domain/life-decisions/life-decision-kinds';
import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext, useWatch } from 'react-hook-form';

import { RadioCards } from '../../../ui/choice-cards';
import { DateInput } from '../../../ui/date-input';
import { TextArea } from '../../../ui/text-area';
import { TextInput } from '../../../ui/text-input';
import type { SaidValues } from './record-values';

/** What about, what, from which day, by whom. */
export function DecisionFields() {
  const { control, register, formState } = useFormContext<SaidValues>();
  const kind = useWatch<SaidValues, 'kind'>({ name: 'kind' });
  const { errors } = formState;
  return (
    <>
      <RadioCards
        {...register('kind')}
        label="What was decided about?"
        options={lifeDecisionKinds.map((value) => ({ value, label: lifeDecisionLabels[value] }))}
        columns={2}
        error={errors.kind?.message}
      />
      {kind === 'OTHER' ? (
        <TextInput
          {...register('title')}
          label="What it is about"
          hint="For example: a passport, a trip, a mobile phone"
          longest={longest.title}
          error={errors.title?.message}
        />
      ) : null}
      <TextArea
        {...register('what')}
        label="What was decided"
        longest={longest.explanation}
        rows={2}
        error={errors.what?.message}
      />
      <DateInput
        control={control}
        name="tookEffectOn"
        label="From which day"
        hint="A decision that is planned has its day ahead: then there is still time to ask."
        error={errors.tookEffectOn?.message}
      />
      <TextInput
        {...register('decidedBy')}
        label="Who decided"
        hint="A person, a panel, a court"
        longest={longest.name}
        optional
        error={errors.decidedBy?.message}
      />
    </>
  );
}
