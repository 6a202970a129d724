import { Procedure, procedureLabels } from '@heard/domain/complaints/representation-codes';
import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext, useWatch } from 'react-hook-form';

import { RadioCards } from '../../../ui/choice-cards';
import { DateInput } from '../../../ui/date-input';
import { TextArea } from '../../../ui/text-area';
import type { ChangeableValues } from './changeable-values';

const procedures = Object.values(Procedure).map((value) => ({ value, label: procedureLabels[value] }));

/** The wrong procedure is the fault that the Ombudsman finds most: leaving the statutory one takes a reason. */
export function ProcedureFields() {
  const { register, control, formState } = useFormContext<ChangeableValues>();
  const procedure = useWatch<ChangeableValues, 'procedure'>({ name: 'procedure' });
  const { errors } = formState;
  return (
    <>
      <RadioCards
        {...register('procedure')}
        label="Which procedure is it handled under?"
        options={procedures}
        error={errors.procedure?.message}
      />
      {procedure === 'CHILDREN_ACT_1989' ? null : (
        <TextArea
          {...register('procedureReason')}
          longest={longest.explanation}
          label="Why not the children’s statutory procedure?"
          hint="For example, it is about a decision of a child protection conference, which has an appeal of its own"
          rows={3}
          error={errors.procedureReason?.message}
        />
      )}
      {procedure === 'CORPORATE' ? (
        <DateInput
          control={control}
          name="acknowledgedOn"
          label="When was it acknowledged?"
          hint="Within 5 working days of receiving it. The answer is due 10 working days after that day."
          optional
          error={errors.acknowledgedOn?.message}
        />
      ) : null}
    </>
  );
}
