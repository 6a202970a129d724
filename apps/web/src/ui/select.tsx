import type { Ref, SelectHTMLAttributes } from 'react';

import { describedBy, Field, type FieldTexts } from './field';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

interface SelectProps extends FieldTexts, SelectHTMLAttributes<HTMLSelectElement> {
  readonly name: string;
  readonly options: readonly Option[];
  /** The first, empty choice, for example "Choose a team"; without it the first option is chosen. */
  readonly emptyLabel?: string;
  readonly ref?: Ref<HTMLSelectElement>;
}

export function Select({ label, hint, error, optional, options, emptyLabel, id, ...select }: SelectProps) {
  const controlId = id ?? select.name;
  return (
    <Field id={controlId} label={label} hint={hint} error={error} optional={optional}>
      <select
        {...select}
        id={controlId}
        className="control"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(controlId, hint, error)}
      >
        {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
