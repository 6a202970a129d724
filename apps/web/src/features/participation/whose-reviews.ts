import { isRole, type Role } from '@heard/domain/access/roles';

const whose: Readonly<Partial<Record<Role, string>>> = {
  PRACTITIONER: 'You see the children you work with.',
  TEAM_MANAGER: 'You see the children who are with your team today.',
  REVIEWING_OFFICER: 'You see the children whose reviews you lead.',
  CHILDRENS_RIGHTS: 'You see the children you support.',
};

/** Whose reviews somebody of this role counts, so that nobody takes their own for the council's. */
export function whoseReviews(role: string): string {
  return (isRole(role) ? whose[role] : undefined) ?? 'You see the whole council.';
}
