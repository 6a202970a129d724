import { BreakKind } from '@heard/domain/work/break-kinds';
import { NextRole, RuleStream } from '@heard/domain/work/break-rules';
import { registerEnumType } from 'type-graphql';

registerEnumType(BreakKind, { name: 'BreakKind', description: 'What is missing on the way from words to being told' });

/** Whose work is listed. */
export const WhoseWork = {
  /** The reader’s own, and that of those in whose place they stand. */
  MINE: 'MINE',
  /** All in reach: a team’s for its manager. */
  TEAM: 'TEAM',
} as const;
export type WhoseWork = keyof typeof WhoseWork;

registerEnumType(WhoseWork, { name: 'WhoseWork', description: 'The reader’s own, or all in a manager’s reach' });

/** How work came to somebody. */
export const CameBy = {
  /** Somebody gave it to them. */
  REASSIGNED: 'REASSIGNED',
  /** It was late. */
  ESCALATED: 'ESCALATED',
  /** Whoever had it may not read the words any more. */
  REHOMED: 'REHOMED',
} as const;
export type CameBy = keyof typeof CameBy;

registerEnumType(CameBy, { name: 'CameBy', description: 'How work came to somebody' });

registerEnumType(NextRole, { name: 'NextRole', description: 'Who has it next when it is late' });
registerEnumType(RuleStream, {
  name: 'RuleStream',
  description: 'Of which stream a rule speaks; ANY counts where the stream has no rule of its own',
});

export { BreakKind, NextRole, RuleStream };
