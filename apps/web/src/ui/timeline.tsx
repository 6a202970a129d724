import './timeline.css';

import type { ReactNode } from 'react';

export interface TimelineEntry {
  readonly id: string;
  /** The date in words. */
  readonly when: string;
  /** The date for machines, `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: ReactNode;
  /** `warm` marks what the child said; the rest is plain. */
  readonly tone?: 'plain' | 'warm';
  readonly children?: ReactNode;
}

/** What happened, newest first, along one line. */
export function Timeline({ label, entries }: { readonly label: string; readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} className={`timeline__entry timeline__entry--${entry.tone ?? 'plain'}`}>
          <time className="timeline__when" dateTime={entry.date}>
            {entry.when}
          </time>
          <div className="timeline__title">{entry.title}</div>
          {entry.children ? <div className="timeline__body">{entry.children}</div> : null}
        </li>
      ))}
    </ol>
  );
}
