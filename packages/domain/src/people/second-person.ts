import type { Role } from '../access/roles.js';

/** Roles that see every child's record or every figure, or decide who sees what. */
export const widestRoles: readonly Role[] = ['QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR'];

/** How many days somebody has to say yes or no. */
export const approvalDays = 14;

/** Somebody with a role today. */
export interface Holder {
  readonly id: string;
  readonly role: Role;
}

/** Whose role or team is to change, into which role, and who asks for it. */
export interface RoleChange {
  readonly askedBy: string;
  readonly subject: string;
  readonly role: Role;
}

/**
 * Nobody gives themselves reach: one's own role or team, and each of the widest roles, waits for a second person. The one
 * exception is a council that never had a second person who could: its first administrator names another one.
 */
export function needsSecondPerson({ askedBy, subject, role }: RoleChange, everApproved: readonly Holder[]): boolean {
  if (askedBy === subject) return true;
  if (!widestRoles.includes(role)) return false;
  const nobodyEver = everApproved.every(({ id }) => id === askedBy);
  return !(role === 'ADMINISTRATOR' && nobodyEver);
}

/** Who may say yes or no: other administrators; leadership where there is none. Never who asked, or whom it is about. */
export function mayApprove(
  who: Holder,
  { askedBy, subject }: Pick<RoleChange, 'askedBy' | 'subject'>,
  holders: readonly Holder[],
): boolean {
  const isPart = ({ id }: Holder): boolean => id === askedBy || id === subject;
  if (isPart(who)) return false;
  if (who.role === 'ADMINISTRATOR') return true;
  const others = holders.filter((one) => one.role === 'ADMINISTRATOR' && !isPart(one));
  return who.role === 'LEADERSHIP' && others.length === 0;
}
