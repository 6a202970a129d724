import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext } from 'react-hook-form';

import { TextInput } from '../../../ui/text-input';
import type { ComplaintValues } from './complaint-values';
import { FromWhomField, StandingFields } from '../fields/standing-fields';

/** Who is complaining, and what the law wants to be asked of exactly these people. */
export function WhoComplains() {
  const { register, formState } = useFormContext<ComplaintValues>();
  return (
    <>
      <FromWhomField />
      <TextInput
        {...register('complainantName')}
        longest={longest.name}
        label="Their name"
        hint="As they want to be called in the answer"
        optional
        fits={20}
        autoComplete="off"
        error={formState.errors.complainantName?.message}
      />
      <StandingFields />
    </>
  );
}
