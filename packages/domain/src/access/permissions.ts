import { type Role, roles } from './roles.js';

/*
 * Who may do what at all. Whether they may do it to this row is decided by the feature's policy on the row
 * that was loaded, and again by row-level security. What is not listed here is refused.
 */
const recordReaders = [
  'PRACTITIONER',
  'TEAM_MANAGER',
  'REVIEWING_OFFICER',
  'QUALITY_ASSURANCE',
  'CHILDRENS_RIGHTS',
  'LEADERSHIP',
] as const;
const answerers = [
  'PRACTITIONER',
  'TEAM_MANAGER',
  'REVIEWING_OFFICER',
  'COMPLAINTS_MANAGER',
  'CHILDRENS_RIGHTS',
  'LEADERSHIP',
] as const;
const everyone: readonly Role[] = roles;

const grants = {
  // Whoever may log what a child said can find that child, if only by name.
  'child:list': [...recordReaders, 'COMPLAINTS_MANAGER', 'PARTNER'],
  'child:read': recordReaders,
  // What somebody said, and what came of it, one telling at a time. A complaints manager reads what they wrote down in a case.
  'words:read': [...recordReaders, 'COMPLAINTS_MANAGER'],
  'feedback:record': [
    'PRACTITIONER',
    'TEAM_MANAGER',
    'REVIEWING_OFFICER',
    'CHILDRENS_RIGHTS',
    'COMPLAINTS_MANAGER',
    'PARTNER',
  ],
  // Whoever asks the child again has to see what they ask about.
  'consent:answer': ['PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS'],
  // Deciding about what was said, and telling what came of it. Whether this one may is decided on the words.
  'feedback:answer': answerers,
  // Asking somebody of another agency. A complaints manager’s name beside a child would tell that there is a complaint.
  'partner:ask': answerers.filter((role) => role !== 'COMPLAINTS_MANAGER'),
  'partner:reply': ['PARTNER'],
  // What was decided about a child’s life: who works with children by name. Whether this one may is decided on the child.
  'life-decision:record': ['PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS'],
  // Whether they were asked, and telling them: whoever it was given to, too. Whether this one may is decided on the decision.
  'life-decision:say': ['PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP'],
  // What was decided without asking the child, across children; leadership without a name, until it says why it opens one.
  'life-decision:unasked': [
    'PRACTITIONER',
    'TEAM_MANAGER',
    'REVIEWING_OFFICER',
    'QUALITY_ASSURANCE',
    'CHILDRENS_RIGHTS',
    'LEADERSHIP',
  ],
  // What waits for somebody. Whether this item is theirs is decided on the item.
  'work:read': [...recordReaders, 'COMPLAINTS_MANAGER'],
  // What came in and was not read: whoever looks after more children than they hear themselves.
  'words:unread': ['TEAM_MANAGER', 'CHILDRENS_RIGHTS'],
  'work:give': answerers,
  // How much is missing, by kind and team: a manager's own, everything for readers of exact figures.
  'work:totals': ['TEAM_MANAGER', 'QUALITY_ASSURANCE', 'LEADERSHIP'],
  // Ending what nothing can mend any more: nobody says it of their own work.
  'work:close': ['TEAM_MANAGER', 'LEADERSHIP'],
  // What waits in each team, and whether children are heard, answered and told: exact, without words.
  'work:figures': ['QUALITY_ASSURANCE', 'LEADERSHIP'],
  // How long each link may take: whoever answers or is counted by it may know; only who runs the settings changes it, and
  // all else that a council sets for itself.
  'rules:read': [...recordReaders, 'COMPLAINTS_MANAGER', 'ADMINISTRATOR'],
  'rules:change': ['ADMINISTRATOR'],
  // What the council has kept for as long as it set, one by one: whoever may read such records anyway, and no other kind.
  'retention:look': ['QUALITY_ASSURANCE', 'COMPLAINTS_MANAGER', 'ADMINISTRATOR'],
  // What statements are about: one list for the council. No word of a child is in it.
  'theme:read': ['TEAM_MANAGER', 'QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR'],
  'theme:change': ['QUALITY_ASSURANCE'],
  'theme:propose': ['TEAM_MANAGER'],
  // How others get in: invitations, links for new passwords, sessions; and whether emails were sent: whom, never what about whom.
  'account:manage': ['ADMINISTRATOR'],
  // Who did what: all of it, or who opened the records of the children whom they work with, or whom a case names to them.
  'audit:read': [...recordReaders, 'COMPLAINTS_MANAGER', 'ADMINISTRATOR'],
  'audit:search': ['QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR'],
  // Children, with their teams and people, from the case system.
  'case-system:import': ['ADMINISTRATOR'],
  // Services, teams and partner organisations.
  'unit:change': ['ADMINISTRATOR'],
  // People, their roles and days: an administrator’s everybody, a manager’s and a partner’s own. Whether this one is theirs is decided on the person.
  'people:keep': ['TEAM_MANAGER', 'PARTNER', 'ADMINISTRATOR'],
  // The second person for one’s own role, and for the widest ones.
  'people:approve': ['LEADERSHIP', 'ADMINISTRATOR'],
  // How far what somebody gave who reads no record has come.
  'feedback:outcome': ['PARTNER', 'COMPLAINTS_MANAGER'],
  'review:coming': ['PRACTITIONER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS'],

  'participation:read': everyone.filter((role) => role !== 'ADMINISTRATOR' && role !== 'COMPLAINTS_MANAGER'),
  'participation:exact': recordReaders,
  'participation:import': ['QUALITY_ASSURANCE'],

  'plan:read': everyone,
  // Evidence and history may hold what is not for everybody, and what a child said.
  'plan:evidence': everyone.filter((role) => !['PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR'].includes(role)),
  'plan:move': [
    'PRACTITIONER',
    'TEAM_MANAGER',
    'REVIEWING_OFFICER',
    'COMPLAINTS_MANAGER',
    'QUALITY_ASSURANCE',
    'CHILDRENS_RIGHTS',
    'LEADERSHIP',
  ],
  'plan:import': ['QUALITY_ASSURANCE'],

  'complaint:read': ['COMPLAINTS_MANAGER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS'],
  'complaint:record': ['COMPLAINTS_MANAGER'],
  'complaint:answer': ['COMPLAINTS_MANAGER'],
  'complaint:extend': ['COMPLAINTS_MANAGER'],
  'complaint:correct': ['COMPLAINTS_MANAGER'],
  'complaint:end': ['COMPLAINTS_MANAGER'],
  // That one exists, told to a practitioner by the complaints manager.
  'complaint:share': ['COMPLAINTS_MANAGER'],
  'complaint:notices': ['PRACTITIONER'],
  // How complaints ended and what was learnt: no name, no word of a complaint.
  'complaint:learning': ['QUALITY_ASSURANCE', 'COMPLAINTS_MANAGER'],
  'complaint:figures': ['COMPLAINTS_MANAGER', 'LEADERSHIP', 'ELECTED_MEMBER'],
  'complaint:figures:exact': ['COMPLAINTS_MANAGER', 'LEADERSHIP'],
  'complaint:overdue': ['COMPLAINTS_MANAGER', 'LEADERSHIP'],
  'compliment:read': ['PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'COMPLAINTS_MANAGER', 'CHILDRENS_RIGHTS'],
  'compliment:record': ['PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'COMPLAINTS_MANAGER', 'CHILDRENS_RIGHTS'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof grants;

/** True when a person of this role may do this at all; the row still decides. */
export function can(role: Role, permission: Permission): boolean {
  const allowed: readonly Role[] = grants[permission];
  return allowed.includes(role);
}

/** Whoever may do this at all, where the database is asked for people of such roles. */
export function rolesWith(permission: Permission): readonly Role[] {
  return grants[permission];
}

/** All that a role may do, in a fixed order: what the web app is told about the signed-in person. */
export function permissionsOf(role: Role): readonly Permission[] {
  return permissions.filter((permission) => can(role, permission));
}

export function isPermission(value: string): value is Permission {
  return Object.hasOwn(grants, value);
}

export const permissions: readonly Permission[] = Object.keys(grants).filter(isPermission);
