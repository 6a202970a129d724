import './form-section.css';

import { type ReactNode, useState } from 'react';
import { useFormState } from 'react-hook-form';

import { Icon } from './icon';

interface FormSectionProps {
  readonly title: string;
  /** What is in it, in a few words, so that it need not be opened to know. */
  readonly summary: string;
  /** The fields inside: with something wrong in one of them the section opens by itself. */
  readonly fields: readonly string[];
  /** Opens it from outside, by a way that leads into it. */
  readonly isAskedFor?: boolean;
  readonly children: ReactNode;
}

/** A part of a form (below its `FormProvider`) that may wait. Closed it is one calm line; what is in it is never lost. */
export function FormSection({ title, summary, fields, isAskedFor = false, children }: FormSectionProps) {
  const { errors } = useFormState();
  const [open, setOpen] = useState(false);
  const isOpen = open || isAskedFor || fields.some((field) => errors[field] !== undefined);
  // What is folded is not drawn: a phone has the form sooner. Once opened it stays, and so does the caret in it.
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  return (
    <details className="form-section" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="form-section__summary">
        <span className="form-section__title">{title}</span>
        <span className="form-section__state">{summary}</span>
        <Icon name="chevron" size={20} />
      </summary>
      <div className="form-section__body">{isOpen || wasOpen ? children : null}</div>
    </details>
  );
}
