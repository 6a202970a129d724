import type { Role } from '../access/roles.js';
import type { RetentionKind } from './kept-years.js';

/**
 * Who finds what is past its time one by one: whoever may read all of such records anyway. Lines of the access log are
 * nobody's list; they are looked for by their day.
 */
const lists: ReadonlyMap<Role, readonly RetentionKind[]> = new Map<Role, readonly RetentionKind[]>([
  ['QUALITY_ASSURANCE', ['LOOKED_AFTER', 'OTHER_CHILDREN']],
  ['COMPLAINTS_MANAGER', ['COMPLAINTS']],
  ['ADMINISTRATOR', ['LEAVERS']],
]);

/** The kinds that this role is shown as lists. */
export function pastTimeListsOf(role: Role): readonly RetentionKind[] {
  return lists.get(role) ?? [];
}

/** What a line of such a list is. */
export const PastTimeWhat = {
  CHILD: 'CHILD',
  COMPLAINT: 'COMPLAINT',
  COMPLIMENT: 'COMPLIMENT',
  ACCOUNT: 'ACCOUNT',
} as const;
export type PastTimeWhat = keyof typeof PastTimeWhat;
