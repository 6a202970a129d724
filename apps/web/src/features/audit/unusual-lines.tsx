import { amountOf } from '@heard/domain/words/amount-of';

import type { UnusualAccessQuery } from '../../gql/audit/graphql';
import { momentText } from '../../platform/dates';

type Line = UnusualAccessQuery['unusualAccess']['found'][number];

/** Children by name where the reader is shown names, else by reference. */
function childrenText({ children, childCount }: Line): string {
  const named = children.map(({ reference, name }) => (name === null ? reference : `${name} (${reference})`));
  const others = childCount - children.length;
  return [...named, ...(others > 0 ? [`and ${amountOf(others, 'other', 'others')}`] : [])].join('; ');
}

/** What falls under one rule, the newest first. */
export function UnusualLines({ name, lines }: { readonly name: string; readonly lines: readonly Line[] }) {
  return (
    <ol className="access-lines access-lines--unusual" aria-label={name}>
      {lines.map((line) => (
        <li key={`${line.day} ${line.actor ?? ''} ${line.lastAt}`} className="access-line">
          <p>
            <strong>{line.actor ?? 'Nobody who is known'}</strong>
          </p>
          <p className="access-line__about">{childrenText(line)}</p>
          <p className="access-line__when">Last on {momentText(line.lastAt)}</p>
        </li>
      ))}
    </ol>
  );
}
