import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext } from 'react-hook-form';

import { DateInput } from '../../ui/date-input';
import { TextArea } from '../../ui/text-area';
import { TextInput } from '../../ui/text-input';
import type { TellingValues } from './telling-values';

const reasonLabels = new Map([
  ['COULD_NOT', 'Why they could not be told'],
  ['UNREACHED', 'Why nobody tries again'],
  ['WITHDRAWN', 'Who took the words back, and why'],
]);

/** Why they were not told, or are not told any more; and where somebody tries again, when. */
export function TheReason({ result }: { readonly result: string | null }) {
  const { register, formState } = useFormContext<TellingValues>();
  return (
    <>
      <TextArea
        {...register('reason')}
        label={reasonLabels.get(result ?? '') ?? 'What they said'}
        longest={longest.explanation}
        rows={2}
        optional={result === 'ASKED_NOT'}
        error={formState.errors.reason?.message}
      />
      {result === 'COULD_NOT' ? <TheNextTry /> : null}
    </>
  );
}

function TheNextTry() {
  const { control, register, formState } = useFormContext<TellingValues>();
  const { errors } = formState;
  return (
    <>
      <TextInput
        {...register('othersTold')}
        label="Who was told instead"
        hint="A parent or a carer, say. They themselves still wait to be told."
        longest={longest.name}
        optional
        error={errors.othersTold?.message}
      />
      <DateInput control={control} name="tryAgainOn" label="Try again on" error={errors.tryAgainOn?.message} />
    </>
  );
}
