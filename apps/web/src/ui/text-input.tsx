import type { InputHTMLAttributes, Ref } from 'react';

import { describedBy, Field, type FieldTexts } from './field';

interface TextInputProps extends FieldTexts, Omit<InputHTMLAttributes<HTMLInputElement>, 'width'> {
  readonly name: string;
  /** How much the answer holds, in characters: tells people how long it should be. */
  readonly fits?: 2 | 4 | 10 | 20;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A line of text. Give it `{...form.register('name')}` and the error's message. */
export function TextInput({
  label,
  hint,
  error,
  optional,
  fits,
  id,
  className,
  type = 'text',
  ...input
}: TextInputProps) {
  const controlId = id ?? input.name;
  const classes = ['control', fits ? `control--${fits}` : '', className ?? ''].filter(Boolean).join(' ');
  return (
    <Field id={controlId} label={label} hint={hint} error={error} optional={optional}>
      <input
        {...input}
        id={controlId}
        type={type}
        className={classes}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(controlId, hint, error)}
      />
    </Field>
  );
}
