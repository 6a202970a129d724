import { can } from '../access/permissions.js';
import type { Role } from '../access/roles.js';

/** What is known of an answer that is owed, and of who would give it. Whoever asks can read the words already. */
export interface AnswerAsked {
  readonly role: Role;
  /** Somebody was named who answers. */
  readonly hasOwner: boolean;
  /** Whoever asks is the one who was named. */
  readonly isOwner: boolean;
  /** A child they work with by name today; of a group, what they wrote down themselves. */
  readonly isTheirs: boolean;
}

/**
 * Who decides about words and tells what came of them: a team manager of whatever their team reaches; who works with the
 * child, of what was given to them by name, or to nobody; leadership and complaints
 * managers of what was given to them by name, or to those in whose place they stand. Nobody else.
 */
export function mayAnswer({ role, hasOwner, isOwner, isTheirs }: AnswerAsked): boolean {
  if (!can(role, 'feedback:answer')) return false;
  if (role === 'TEAM_MANAGER' || isOwner) return true;
  if (role === 'LEADERSHIP' || role === 'COMPLAINTS_MANAGER') return false;
  return isTheirs && !hasOwner;
}
