import type { Role } from '../access/roles.js';
import { can } from '../access/permissions.js';

/** What is known of a decision, and of who would say something about it. Whoever asks can read the record already. */
export interface SayingAsked {
  readonly role: Role;
  /** A child they work with by name today. */
  readonly isTheirs: boolean;
  /** Something that is missing of it waits for them, or for somebody in whose place they stand. */
  readonly isGiven: boolean;
}

/**
 * Who says whether a child was asked, and tells them: a team manager of whoever their team reaches; who works with the
 * child by name; whoever it was given to. Nobody else.
 */
export function maySayOfDecision({ role, isTheirs, isGiven }: SayingAsked): boolean {
  if (!can(role, 'life-decision:say')) return false;
  if (role === 'TEAM_MANAGER' || isGiven) return true;
  return role !== 'LEADERSHIP' && isTheirs;
}
