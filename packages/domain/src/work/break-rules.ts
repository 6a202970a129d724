import type { Stream } from '../feedback/streams.js';
import type { BreakKind } from './break-kinds.js';

/** Who has it next when it is late. Level 0 is whoever was to mend it. */
export type NextRole = 'TEAM_MANAGER' | 'LEADERSHIP';

export interface BreakRule {
  readonly kind: BreakKind;
  /** ANY counts where the stream has no rule of its own. */
  readonly stream: Stream | 'ANY';
  readonly level: 0 | 1 | 2;
  /** At level 0 how long the link may take; above it, how many days late before it goes on. */
  readonly days: number;
  readonly nextRole: NextRole | null;
}

/** How many days the rules give this kind of break, in this stream, at this level; null where no rule says. */
export function ruleDays(rules: readonly BreakRule[], kind: BreakKind, stream: Stream, level = 0): number | null {
  const fitting = rules.filter((rule) => rule.kind === kind && rule.level === level);
  const found = fitting.find((rule) => rule.stream === stream) ?? fitting.find((rule) => rule.stream === 'ANY');
  return found?.days ?? null;
}
