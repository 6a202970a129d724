import './choice-cards.css';

import type { InputHTMLAttributes, ReactNode, Ref } from 'react';

import { FieldGroup, type FieldTexts } from './field';

interface ChoiceOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

interface ChoiceCardsProps extends FieldTexts, Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'value' | 'id'> {
  readonly name: string;
  /** Where several groups of cards make one field together: what tells this group from the others. */
  readonly group?: string;
  readonly options: readonly ChoiceOption[];
  /** How many cards stand side by side when there is room; 1 on a phone whatever is said here. */
  readonly columns?: 1 | 2 | 3 | 4;
  /** The chosen value or values when the parent holds them; leave out with `register`. */
  readonly chosen?: readonly string[];
  readonly ref?: Ref<HTMLInputElement>;
}

/** One choice of several, as native radio buttons in large cards. Give it `{...form.register('name')}`. */
export function RadioCards(props: ChoiceCardsProps) {
  return <ChoiceCards {...props} type="radio" />;
}

/** Any number of choices. With `register` the form's value is the list of those chosen (default value: `[]`). */
export function CheckboxCards(props: ChoiceCardsProps) {
  return <ChoiceCards {...props} type="checkbox" />;
}

function ChoiceCards({
  label,
  hint,
  error,
  optional,
  options,
  columns = 1,
  chosen,
  type,
  group,
  ...input
}: ChoiceCardsProps & { readonly type: 'radio' | 'checkbox' }) {
  const base = group === undefined ? input.name : `${input.name}-${group}`;
  return (
    <FieldGroup id={base} label={label} hint={hint} error={error} optional={optional}>
      <div className={`choices choices--${columns}`}>
        {options.map((option, index) => {
          const id = index === 0 ? base : `${base}-${option.value.replaceAll(' ', '-')}`; // with a space it would be two
          return (
            <label key={option.value} className="choice">
              <input
                {...input}
                {...(chosen === undefined ? {} : { checked: chosen.includes(option.value) })}
                type={type}
                id={id}
                value={option.value}
                disabled={option.disabled}
                className="choice__control"
                aria-labelledby={`${id}-choice-label`}
                aria-describedby={option.hint ? `${id}-choice-hint` : undefined}
              />
              <span className="choice__mark" data-kind={type} aria-hidden="true" />
              <span className="choice__words">
                <span className="choice__label" id={`${id}-choice-label`}>
                  {option.label}
                </span>
                {option.hint ? (
                  <span className="choice__hint" id={`${id}-choice-hint`}>
                    {option.hint}
                  </span>
                ) : null}
              </span>
            </label>
          );
        })}
      </div>
    </FieldGroup>
  );
}
