import './address.css';

import { Fragment } from 'react';

/** An email address within a sentence: it may go on in the next line after a dot or an "@". */
export function Address({ children }: { readonly children: string }) {
  return (
    <span className="email-address">
      {children.split(/(?<=[.@_-])/).map((part, at) => (
        <Fragment key={`${String(at)} ${part}`}>
          {at > 0 ? <wbr /> : null}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
