import './control.css';
import './search-box.css';

import { isToBeRead } from '@heard/domain/validation/check-text';
import { longest } from '@heard/domain/validation/text-lengths';
import { type FormEvent, type ReactNode, useId } from 'react';

import { Button } from './button';
import { Icon } from './icon';

interface SearchBoxProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** The text searched for now; the box starts with it. */
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** Searches when it is sent, with the button or Enter; emptied, it shows everything again at once. */
export function SearchBox({ label, hint, value, onSearch }: SearchBoxProps) {
  const id = useId();
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
      <div className="search-box__row">
        <input
          key={value}
          id={id}
          name="search"
          type="search"
          maxLength={longest.search}
          className="control"
          defaultValue={value}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={hint ? `${id}-hint` : undefined}
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
