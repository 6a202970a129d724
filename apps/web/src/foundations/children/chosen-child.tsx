import './child-search.css';

import type { Ref } from 'react';

interface ChosenChildProps {
  readonly name: string;
  readonly reference: string;
  /** The button that takes the choice back: it takes the focus from the list that has gone. */
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onChange: () => void;
}

/** The child that a form is about, and the way to choose another. */
export function ChosenChild({ name, reference, ref, onChange }: ChosenChildProps) {
  return (
    <div className="chosen-child">
      <p className="chosen-child__name">
        <span className="field__label">{name}</span>
        <span className="soft unbroken">{reference}</span>
      </p>
      <button ref={ref} type="button" className="button button--secondary button--small" onClick={onChange}>
        Change<span className="visually-hidden"> the child</span>
      </button>
    </div>
  );
}
