import { Stream } from '../feedback/streams.js';
import { type BreakKind, breakKinds } from './break-kinds.js';

/** Who has it next when it is late. Level 0 is whoever was to mend it. */
export const NextRole = {
  TEAM_MANAGER: 'TEAM_MANAGER',
  LEADERSHIP: 'LEADERSHIP',
} as const;
export type NextRole = keyof typeof NextRole;

/** Of which stream a rule speaks; ANY counts where the stream has no rule of its own. */
export const RuleStream = { ANY: 'ANY', ...Stream } as const;
export type RuleStream = keyof typeof RuleStream;

export interface BreakRule {
  readonly kind: BreakKind;
  readonly stream: RuleStream;
  readonly level: 0 | 1 | 2;
  /** At level 0 how long the link may take; above it, how many days late before it goes on. */
  readonly days: number;
  readonly nextRole: NextRole | null;
}

/** How many days the rules give this kind of break, in this stream, at this level; null where no rule says. */
export function ruleDays(
  rules: readonly BreakRule[],
  kind: BreakKind,
  stream: Stream | 'ANY',
  level = 0,
): number | null {
  const fitting = rules.filter((rule) => rule.kind === kind && rule.level === level);
  const found = fitting.find((rule) => rule.stream === stream) ?? fitting.find((rule) => rule.stream === 'ANY');
  return found?.days ?? null;
}

const defaultDays: Readonly<Record<BreakKind, number>> = {
  UNDECIDED: 10,
  NO_ACTION: 10,
  NOT_DONE: 0,
  NO_EVIDENCE: 14,
  NOT_TOLD: 7,
  PROMISE_PASSED: 0,
  NOT_ASKED: 10,
  DECISION_NOT_TOLD: 7,
};

/** What holds in a council that has changed nothing. */
export const defaultRules: readonly BreakRule[] = [
  ...breakKinds.flatMap((kind): readonly BreakRule[] => [
    { kind, stream: 'ANY', level: 0, days: defaultDays[kind], nextRole: null },
    { kind, stream: 'ANY', level: 1, days: 3, nextRole: 'TEAM_MANAGER' },
    { kind, stream: 'ANY', level: 2, days: 14, nextRole: 'LEADERSHIP' },
  ]),
  // Before a conference's decisions are acted upon, the child's words have to be answered.
  { kind: 'UNDECIDED', stream: 'CP_CONFERENCE', level: 0, days: 5, nextRole: null },
];
