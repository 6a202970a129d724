/** What a person is in the system. One person holds one role at a time (`role_grant`). */
export const Role = {
  PRACTITIONER: 'PRACTITIONER',
  TEAM_MANAGER: 'TEAM_MANAGER',
  REVIEWING_OFFICER: 'REVIEWING_OFFICER',
  COMPLAINTS_MANAGER: 'COMPLAINTS_MANAGER',
  QUALITY_ASSURANCE: 'QUALITY_ASSURANCE',
  CHILDRENS_RIGHTS: 'CHILDRENS_RIGHTS',
  LEADERSHIP: 'LEADERSHIP',
  PARTNER: 'PARTNER',
  ELECTED_MEMBER: 'ELECTED_MEMBER',
  ADMINISTRATOR: 'ADMINISTRATOR',
} as const;
export type Role = keyof typeof Role;

export const roles: readonly Role[] = Object.values(Role);

export const roleLabels: Readonly<Record<Role, string>> = {
  PRACTITIONER: 'Practitioner',
  TEAM_MANAGER: 'Team manager',
  REVIEWING_OFFICER: 'Independent reviewing officer',
  COMPLAINTS_MANAGER: 'Complaints manager',
  QUALITY_ASSURANCE: 'Quality assurance',
  CHILDRENS_RIGHTS: 'Children’s rights',
  LEADERSHIP: 'Leadership',
  PARTNER: 'Partner',
  ELECTED_MEMBER: 'Elected member',
  ADMINISTRATOR: 'Administrator',
};

export function isRole(value: string): value is Role {
  return Object.hasOwn(Role, value);
}

/** How a role is called; what is no role of ours is called as it calls itself. */
export function roleLabel(role: string): string {
  return isRole(role) ? roleLabels[role] : role;
}
