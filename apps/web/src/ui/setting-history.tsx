import './setting-history.css';

import { momentText } from '../platform/dates';
import { Icon } from './icon';

export interface SettingChange {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly why: string;
  /** From what to what, a line for each thing. */
  readonly what: readonly string[];
}

interface SettingHistoryProps {
  /** The newest first. */
  readonly changes: readonly SettingChange[];
  /** What is said where there was none. */
  readonly never: string;
}

/** Who changed a setting when, why, and from what to what: the latest at a glance, the rest on asking. */
export function SettingHistory({ changes, never }: SettingHistoryProps) {
  const [latest] = changes;
  if (!latest) return <p className="soft">{never}</p>;
  return (
    <details className="setting-history">
      <summary>
        <Icon name="chevron" size={20} />
        <span>
          Changed by {latest.by} on {momentText(latest.at)}
        </span>
      </summary>
      <ol className="setting-history__changes">
        {changes.map(({ id, at, by, why, what }) => (
          <li key={id}>
            <p className="soft">
              {by}, {momentText(at)}
            </p>
            <p dir="auto">{why}</p>
            <ul>
              {what.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}
