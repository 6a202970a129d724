import { amountOf } from '@heard/domain/words/amount-of';

import { momentText } from '../../platform/dates';
import { useSession } from '../../platform/session';
import { LookButton, type UnusualLine } from './look-form';

/** Children by name where the reader is shown names, else by reference. */
function childrenText({ children, childCount }: UnusualLine): string {
  const named = children.map(({ reference, name }) => (name === null ? reference : `${name} (${reference})`));
  const others = childCount - children.length;
  return [...named, ...(others > 0 ? [`and ${amountOf(others, 'other', 'others')}`] : [])].join('; ');
}

interface UnusualLinesProps {
  readonly name: string;
  readonly lines: readonly UnusualLine[];
  readonly onLooked: () => Promise<unknown>;
}

/** What falls under one rule, the newest first. */
export function UnusualLines({ name, lines, onLooked }: UnusualLinesProps) {
  const me = useSession().me?.id;
  return (
    <ol className="access-lines access-lines--unusual" aria-label={name}>
      {lines.map((line) => (
        <li key={`${line.day} ${line.actorId}`} className="access-line">
          <p>
            <strong>{line.actor ?? 'Nobody who is known'}</strong>
          </p>
          <div className="access-line__about">
            <p>{childrenText(line)}</p>
            {line.look ? (
              <p dir="auto">
                {line.look.byName ?? 'Somebody'} looked at it on {momentText(line.look.at)}: {line.look.word}
              </p>
            ) : line.actorId === me ? (
              <p className="soft">These are your own: somebody else has to look at them.</p>
            ) : (
              <div>
                <LookButton line={line} onLooked={onLooked} />
              </div>
            )}
          </div>
          <p className="access-line__when">Last on {momentText(line.lastAt)}</p>
        </li>
      ))}
    </ol>
  );
}
