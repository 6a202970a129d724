import type { SettingPart } from '@heard/domain/settings/setting-part';
import { get, useFormContext } from 'react-hook-form';

import { CheckboxCards } from '../../ui/choice-cards';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import { RowsInput } from './rows-input';
import type { SettingValues } from './setting-values';

const controls = {
  TEXT: { type: 'text', inputMode: 'text' },
  PHONE: { type: 'tel', inputMode: 'tel', fits: 20 },
  NUMBER: { type: 'text', inputMode: 'decimal', fits: 4 },
} as const;

interface PartInputProps {
  readonly part: SettingPart<unknown>;
}

/** One part of a setting, with what Heard comes with. */
export function PartInput({ part }: PartInputProps) {
  const { formState } = useFormContext<SettingValues>();
  const said: unknown = get(formState.errors, `parts.${part.name}.message`);
  const error = typeof said === 'string' ? said : undefined;
  if (part.rows) return <RowsInput part={part} shape={part.rows} error={error} />;
  return <OneInput part={part} error={error} />;
}

function OneInput({ part, error }: PartInputProps & { readonly error: string | undefined }) {
  const { register } = useFormContext<SettingValues>();
  const usual =
    typeof part.usual === 'number' || part.kind === 'CHOICE' ? `Heard comes with: ${part.say(part.usual)}.` : null;
  const hint = [part.hint, usual].filter((text) => text !== null).join('. ');
  const texts = {
    ...register(`parts.${part.name}`),
    label: part.label,
    ...(hint === '' ? {} : { hint }),
    error,
  };
  if (part.kind === 'SEVERAL') return <CheckboxCards {...texts} options={part.options} columns={2} />;
  if (part.kind === 'CHOICE') return <Select {...texts} options={part.options} />;
  return <TextInput {...texts} {...controls[part.kind]} autoComplete="off" longest={part.longest} />;
}
