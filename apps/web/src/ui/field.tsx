import './control.css';
import './field.css';

import type { ReactNode } from 'react';

export interface FieldTexts {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Adds "(optional)" to the label; what is not marked is needed. */
  readonly optional?: boolean;
}

interface FieldProps extends FieldTexts {
  readonly id: string;
  readonly children: ReactNode;
}

/** One control with its label, its hint and, above the control, what is wrong with it. */
export function Field({ id, label, hint, error, optional, children }: FieldProps) {
  return (
    <div className={error ? 'field field--wrong' : 'field'}>
      <label className="field__label" htmlFor={id}>
        {label}
        {optional ? <OptionalMark /> : null}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

interface FieldGroupProps extends FieldTexts {
  readonly id: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Several controls that answer one question: a fieldset with the question as its legend. */
export function FieldGroup({ id, label, hint, error, optional, className, children }: FieldGroupProps) {
  return (
    <fieldset
      className={['field', error ? 'field--wrong' : '', className ?? ''].filter(Boolean).join(' ')}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend className="field__label">
        {label}
        {optional ? <OptionalMark /> : null}
      </legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}

interface FieldNotesProps {
  readonly id: string;
  readonly hint: ReactNode;
  readonly error: string | undefined;
}

function FieldNotes({ id, hint, error }: FieldNotesProps) {
  return (
    <>
      {hint ? (
        <div className="field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <p className="field__error" id={`${id}-error`}>
          <span className="visually-hidden">Error:</span> {error}
        </p>
      ) : null}
    </>
  );
}

function OptionalMark() {
  return <span className="field__optional"> (optional)</span>;
}

/** The value of `aria-describedby`: the hint first, then the error, then what else stands there. */
export function describedBy(
  id: string,
  hint: ReactNode,
  error: string | undefined,
  others: readonly string[] = [],
): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : '', ...others].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
