import { streams } from '../feedback/streams.js';
import { type BreakKind, decisionBreakKinds } from './break-kinds.js';
import type { BreakRule, NextRole, RuleStream } from './break-rules.js';

/** How long one link may take in one stream, and when it goes on. Null: as everywhere else. */
export interface StreamDays {
  readonly stream: RuleStream;
  readonly days: number | null;
  /** How many days late before it goes to whoever is next. */
  readonly nextAfter: number | null;
  /** How many days after that it goes to leadership. Of ANY, null: it goes no further. */
  readonly lastAfter: number | null;
}

/** All that is set for one link of the chain. */
export interface KindRules {
  readonly kind: BreakKind;
  /** To whom it goes first when it is late. Leadership has nobody after it. */
  readonly goesTo: NextRole;
  /** ANY first, then each stream in its order, whether it has days of its own or not. */
  readonly streams: readonly StreamDays[];
}

/** ANY first: what counts where a stream says nothing of its own. */
export const ruleStreams: readonly RuleStream[] = ['ANY', ...streams];

/** Of what there can be rules of one link: a decision about a child's life comes in by no stream. */
export function streamsOf(kind: BreakKind): readonly RuleStream[] {
  return decisionBreakKinds.includes(kind) ? ['ANY'] : ruleStreams;
}

/** What the rows say of one link. */
export function kindRules(rules: readonly BreakRule[], kind: BreakKind): KindRules {
  const own = rules.filter((rule) => rule.kind === kind);
  const at = (stream: RuleStream, level: number): number | null =>
    own.find((rule) => rule.stream === stream && rule.level === level)?.days ?? null;
  return {
    kind,
    goesTo: own.find((rule) => rule.stream === 'ANY' && rule.level === 1)?.nextRole ?? 'TEAM_MANAGER',
    streams: streamsOf(kind).map((stream) => ({
      stream,
      days: at(stream, 0),
      nextAfter: at(stream, 1),
      lastAfter: at(stream, 2),
    })),
  };
}

/** The rows that say so. */
export function ruleRows({ kind, goesTo, streams: said }: KindRules): readonly BreakRule[] {
  return said.flatMap(({ stream, days, nextAfter, lastAfter }) => {
    const rows: readonly (Omit<BreakRule, 'days'> & { readonly days: number | null })[] = [
      { kind, stream, level: 0, days, nextRole: null },
      { kind, stream, level: 1, days: nextAfter, nextRole: goesTo },
      { kind, stream, level: 2, days: lastAfter, nextRole: 'LEADERSHIP' },
    ];
    return rows.flatMap((row) => (row.days === null ? [] : [{ ...row, days: row.days }]));
  });
}
