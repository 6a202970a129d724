import { Fragment } from 'react';

const whole = /(\b[A-Z]{1,3}-[0-9A-Z]+(?:-[0-9A-Z]+)*\b|\b\d{1,2}\s[A-Z][a-z]+\s\d{4}\b)/;

/** Text in which no reference and no date is broken over two lines: "R-2026-0052", "6 July 2026". */
export function Unbroken({ children }: { readonly children: string }) {
  // Split by a pattern in brackets, what matches stands at every second place.
  return children.split(whole).map((part, at) =>
    at % 2 === 1 ? (
      <span key={`${String(at)} ${part}`} className="unbroken">
        {part}
      </span>
    ) : (
      <Fragment key={`${String(at)} ${part}`}>{part}</Fragment>
    ),
  );
}
