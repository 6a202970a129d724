import type { InputHTMLAttributes, RefCallback } from 'react';

import { describedBy, Field, type FieldTexts } from './field';
import { LengthNote, lengthNoteId } from './length-note';
import { useRoom, useShared } from './use-length';

interface TextInputProps extends FieldTexts, Omit<InputHTMLAttributes<HTMLInputElement>, 'width' | 'maxLength'> {
  readonly name: string;
  /** The most characters that can be kept, as the rule of the field says. */
  readonly longest: number;
  /** How much the answer holds, in characters: tells people how long it should be. */
  readonly fits?: 2 | 4 | 10 | 20;
  readonly ref?: RefCallback<HTMLInputElement>;
}

/** A line of text. Give it `{...form.register('name')}` and the error's message. */
export function TextInput({
  label,
  hint,
  error,
  optional,
  longest,
  fits,
  id,
  ref,
  className,
  type = 'text',
  ...input
}: TextInputProps) {
  const controlId = id ?? input.name;
  const [own, hold] = useShared(ref);
  const room = useRoom(own, longest);
  const classes = ['control', fits ? `control--${fits}` : '', className ?? ''].filter(Boolean).join(' ');
  return (
    <Field id={controlId} label={label} hint={hint} error={error} optional={optional}>
      <input
        {...input}
        ref={hold}
        id={controlId}
        type={type}
        className={classes}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(controlId, hint, error, room === null ? [] : [lengthNoteId(controlId)])}
      />
      <LengthNote id={controlId} room={room} />
    </Field>
  );
}
