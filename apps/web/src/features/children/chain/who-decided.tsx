import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext, useWatch } from 'react-hook-form';

import { RadioCards } from '../../../ui/choice-cards';
import { TextInput } from '../../../ui/text-input';
import type { DecideValues } from './decide-values';

const deciders = [
  { value: 'ME', label: 'I did' },
  { value: 'OTHER', label: 'Somebody else', hint: 'A panel, a court, a manager' },
];

/** Whoever writes it down, or somebody else by name: neither is taken for granted. */
export function WhoDecided() {
  const { control, register, formState } = useFormContext<DecideValues>();
  const who = useWatch({ control, name: 'whoDecided' });
  const { errors } = formState;
  return (
    <>
      <RadioCards
        {...register('whoDecided')}
        label="Who decided?"
        options={deciders}
        columns={2}
        error={errors.whoDecided?.message}
      />
      {who === 'OTHER' ? (
        <TextInput
          {...register('decidedBy')}
          label="Their name, or what they are called"
          longest={longest.name}
          error={errors.decidedBy?.message}
        />
      ) : null}
    </>
  );
}
