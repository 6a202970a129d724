import './date-input.css';

import { useState } from 'react';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';

import { type DateParts, partsOf, toDateText } from './date-parts';
import { FieldGroup, type FieldTexts } from './field';

interface DateInputProps<Values extends FieldValues> extends FieldTexts {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
}

/**
 * A date as day, month and year, each typed. The form's value is `YYYY-MM-DD`, empty text when nothing is
 * typed, and what was typed joined by `-` when it isn't a date yet (so the draft's rule can say so).
 */
export function DateInput<Values extends FieldValues>({
  control,
  name,
  label,
  hint,
  error,
  optional,
}: DateInputProps<Values>) {
  const { field } = useController({ control, name });
  const value = typeof field.value === 'string' ? field.value : '';
  const [typed, setTyped] = useState<DateParts>(() => partsOf(value));
  // The form may be filled from outside, by a draft say: what it holds wins over what was typed here.
  const parts = toDateText(typed) === value ? typed : partsOf(value);

  const change = (part: keyof DateParts, text: string) => {
    const next = { ...parts, [part]: text };
    setTyped(next);
    field.onChange(toDateText(next));
  };

  return (
    <FieldGroup id={name} label={label} hint={hint} error={error} optional={optional}>
      <div className="date-input">
        {dateFields.map(({ part, title, fits }) => (
          <div key={part}>
            <label className="date-input__label" htmlFor={idOf(name, part)}>
              {title}
            </label>
            <input
              id={idOf(name, part)}
              ref={part === 'day' ? field.ref : undefined}
              name={`${name}-${part}`}
              className={`control control--${fits}`}
              inputMode={part === 'month' ? undefined : 'numeric'}
              autoComplete="off"
              aria-invalid={error ? true : undefined}
              value={parts[part]}
              onBlur={field.onBlur}
              onChange={(event) => change(part, event.target.value)}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

const dateFields = [
  { part: 'day', title: 'Day', fits: 2 },
  { part: 'month', title: 'Month', fits: 2 },
  { part: 'year', title: 'Year', fits: 4 },
] as const;

/** The day carries the field's own id, so that the error summary's link lands on it. */
function idOf(name: string, part: keyof DateParts): string {
  return part === 'day' ? name : `${name}-${part}`;
}
