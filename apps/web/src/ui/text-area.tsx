import { type RefCallback, type TextareaHTMLAttributes, useEffect } from 'react';

import { describedBy, Field, type FieldTexts } from './field';
import { LengthNote, lengthNoteId } from './length-note';
import { useRoom, useShared } from './use-length';

interface TextAreaProps extends FieldTexts, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'maxLength'> {
  readonly name: string;
  /** The most characters that can be kept, as the rule of the field says. */
  readonly longest: number;
  /** Large warm type: for the words of a child. */
  readonly forWords?: boolean;
  readonly ref?: RefCallback<HTMLTextAreaElement>;
}

/** Several lines of text; it grows with what is written, so that nothing scrolls out of sight. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  longest,
  forWords = false,
  id,
  ref,
  onInput,
  ...area
}: TextAreaProps) {
  const controlId = id ?? area.name;
  const [own, hold] = useShared(ref);
  const room = useRoom(own, longest);
  useEffect(() => {
    if (own.current) grow(own.current);
  });
  return (
    <Field id={controlId} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        rows={4}
        {...area}
        ref={hold}
        id={controlId}
        className={forWords ? 'control control--area control--words' : 'control control--area'}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(controlId, hint, error, room === null ? [] : [lengthNoteId(controlId)])}
        onInput={(event) => {
          grow(event.currentTarget);
          onInput?.(event);
        }}
      />
      <LengthNote id={controlId} room={room} />
    </Field>
  );
}

/** Browsers without `field-sizing` need telling. */
function grow(area: HTMLTextAreaElement): void {
  if (typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content')) return;
  area.style.blockSize = 'auto';
  if (area.scrollHeight > area.clientHeight) area.style.blockSize = `${area.scrollHeight + 4}px`;
}
