import { operationWords } from '@heard/domain/audit/operation-words';

import { momentText } from '../../platform/dates';
import { Tag } from '../../ui/tag';
import { type AccessLine, actorText, childrenText } from './line-words';

/** Who did what, the newest first. */
export function AccessLines({ lines }: { readonly lines: readonly AccessLine[] }) {
  return (
    <ol className="access-lines" aria-label="What was done">
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </ol>
  );
}

function Line({ line }: { readonly line: AccessLine }) {
  const { at, operation, outcome, purpose, searched, detail } = line;
  const children = childrenText(line);
  return (
    <li className="access-line">
      <p>
        <strong>{actorText(line)}</strong> {outcome === 'REFUSED' ? <Tag tone="danger">Refused</Tag> : null}
      </p>
      <p>{operationWords(operation)}</p>
      <div className="access-line__about">
        {children ? <p>{children}</p> : null}
        {purpose ? <p dir="auto">Why: {purpose}</p> : null}
        {searched ? <p dir="auto">Looked for: {searched}</p> : null}
        {detail ? <p>{detail}</p> : null}
      </div>
      <p className="access-line__when">{momentText(at)}</p>
    </li>
  );
}
