import { type Role, roles } from '../access/roles.js';

/** The roles that somebody may give at all; to whom and where is decided on the row. */
export function rolesToGive(role: Role): readonly Role[] {
  if (role === 'ADMINISTRATOR') return roles;
  if (role === 'TEAM_MANAGER') return ['PRACTITIONER'];
  return role === 'PARTNER' ? ['PARTNER'] : [];
}
