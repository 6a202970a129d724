import { type Ref, type TextareaHTMLAttributes, useEffect, useRef } from 'react';

import { describedBy, Field, type FieldTexts } from './field';

interface TextAreaProps extends FieldTexts, TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly name: string;
  /** Large warm type: for the words of a child. */
  readonly forWords?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text; it grows with what is written, so that nothing scrolls out of sight. */
export function TextArea({ label, hint, error, optional, forWords = false, id, ref, onInput, ...area }: TextAreaProps) {
  const controlId = id ?? area.name;
  const own = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    if (own.current) grow(own.current);
  });
  return (
    <Field id={controlId} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        rows={4}
        {...area}
        ref={(element) => {
          own.current = element;
          if (typeof ref === 'function') ref(element);
          else if (ref) ref.current = element;
        }}
        id={controlId}
        className={forWords ? 'control control--area control--words' : 'control control--area'}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(controlId, hint, error)}
        onInput={(event) => {
          grow(event.currentTarget);
          onInput?.(event);
        }}
      />
    </Field>
  );
}

/** Browsers without `field-sizing` need telling. */
function grow(area: HTMLTextAreaElement): void {
  if (typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content')) return;
  area.style.blockSize = 'auto';
  if (area.scrollHeight > area.clientHeight) area.style.blockSize = `${area.scrollHeight + 4}px`;
}
