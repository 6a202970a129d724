import { get, useFormContext } from 'react-hook-form';

import { TextInput } from '../../../ui/text-input';
import type { RulesValues } from './rules-values';

interface DaysInputProps {
  readonly name:
    | `everywhere.${'days' | 'nextAfter' | 'lastAfter'}`
    | `others.${number}.${'days' | 'nextAfter' | 'lastAfter'}`;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
}

const longestNumber = 10;

/** A number of days. */
export function DaysInput({ name, ...texts }: DaysInputProps) {
  const { register, formState } = useFormContext<RulesValues>();
  const error: unknown = get(formState.errors, `${name}.message`);
  return (
    <TextInput
      {...register(name)}
      {...texts}
      inputMode="numeric"
      autoComplete="off"
      fits={4}
      longest={longestNumber}
      error={typeof error === 'string' ? error : undefined}
    />
  );
}
