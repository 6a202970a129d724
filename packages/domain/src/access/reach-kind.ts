import type { Role } from './roles.js';

/**
 * How wide a role can see children's records before a single row is looked at. Row-level security is told the
 * same word (`app.reach()`).
 *
 * ACCESS: the children that relationships and teams give (`child_access`).
 * ALL: every child, each opening with a purpose.
 * ONE: one child at a time, named with a purpose.
 * NONE: no child's record.
 */
export const ReachKind = { ACCESS: 'ACCESS', ALL: 'ALL', ONE: 'ONE', NONE: 'NONE' } as const;
export type ReachKind = keyof typeof ReachKind;

const reachByRole: Readonly<Record<Role, ReachKind>> = {
  PRACTITIONER: 'ACCESS',
  TEAM_MANAGER: 'ACCESS',
  REVIEWING_OFFICER: 'ACCESS',
  CHILDRENS_RIGHTS: 'ACCESS',
  QUALITY_ASSURANCE: 'ALL',
  LEADERSHIP: 'ONE',
  COMPLAINTS_MANAGER: 'NONE',
  PARTNER: 'NONE',
  ELECTED_MEMBER: 'NONE',
  ADMINISTRATOR: 'NONE',
};

export function reachOf(role: Role): ReachKind {
  return reachByRole[role];
}

/** Roles that see the inside of a record only after they have typed why. */
export function needsPurpose(role: Role): boolean {
  return reachByRole[role] === 'ALL' || reachByRole[role] === 'ONE';
}
