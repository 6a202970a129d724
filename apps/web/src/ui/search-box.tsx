import './control.css';
import './search-box.css';

import { isToBeRead } from '@heard/domain/validation/check-text';
import { longest } from '@heard/domain/validation/text-lengths';
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';

import { Button } from './button';
import { Icon } from './icon';

interface SearchBoxProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with what was searched for. */
  readonly problem?: string | null;
  /** The text searched for now; the box starts with it. */
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** Searches when it is sent, with the button or Enter; emptied, it shows everything again at once. */
export function SearchBox({ label, hint, problem = null, value, onSearch }: SearchBoxProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  // Emptied from elsewhere, it shows that; the caret stays where somebody types.
  useEffect(() => {
    if (box.current && box.current.value.trim() !== value) box.current.value = value;
  }, [value]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('search');
    onSearch(typeof text === 'string' && isToBeRead(text) ? text.trim() : '');
  };
  return (
    <form className="search-box" role="search" onSubmit={send}>
      <label className="search-box__label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className="search-box__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p className="search-box__problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      ) : null}
      <div className="search-box__row">
        <input
          ref={box}
          id={id}
          name="search"
          type="search"
          maxLength={longest.search}
          className="control"
          defaultValue={value}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem ? true : undefined}
          aria-describedby={[hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].join(' ').trim() || undefined}
          onChange={(event) => {
            if (event.target.value === '' && value !== '') onSearch('');
          }}
        />
        <Button type="submit" look="secondary">
          <Icon name="search" />
          Search
        </Button>
      </div>
    </form>
  );
}
