import type { Permission } from '@heard/domain/access/permissions';
import type { SettingGroup } from '@heard/domain/settings/setting';

import { paths } from '../../platform/paths';

interface SettingsRoom {
  readonly to: string;
  /** Under which heading it stands, after what is set by one form each. */
  readonly group: SettingGroup;
  readonly label: string;
  /** What is set there, and whom it concerns. */
  readonly says: string;
  /** Whoever may change something there finds it here. */
  readonly permission: Permission;
}

/** What a council sets for itself with a page of its own: one line for each, in the order in which it is needed. */
export const settingsRooms: readonly SettingsRoom[] = [
  {
    to: paths.setUp,
    group: 'COUNCIL',
    label: 'Set up your council',
    says: 'What is there and what is still missing, step by step, in any order.',
    permission: 'unit:change',
  },
  {
    to: paths.services,
    group: 'COUNCIL',
    label: 'Services and teams',
    says: 'Where people work and children belong: made, renamed, moved and ended with their days.',
    permission: 'unit:change',
  },
  {
    to: paths.caseSystem,
    group: 'COUNCIL',
    label: 'Case system',
    says: 'Children, their teams and their people, brought in from the system that has them already.',
    permission: 'case-system:import',
  },
  {
    to: paths.people,
    group: 'ACCESS',
    label: 'People',
    says: 'Who works here, in which role and team, from when to when, and who leaves.',
    permission: 'unit:change',
  },
  {
    to: paths.rules,
    group: 'HEARING',
    label: 'How long each step may take',
    says: 'By when a child’s words are decided about, acted upon and answered, and who has it next when it is late.',
    permission: 'rules:change',
  },
  {
    to: paths.signOnSettings,
    group: 'ACCESS',
    label: 'Single sign-on',
    says: 'Whether people come in with the account that your council gave them, and in which role and team.',
    permission: 'account:manage',
  },
  {
    to: paths.themes,
    group: 'HEARING',
    label: 'Themes',
    says: 'What forms offer to say what somebody spoke about: made, renamed, retired and merged.',
    permission: 'theme:read',
  },
  {
    to: paths.messages,
    group: 'ACCESS',
    label: 'Email',
    says: 'What Heard sends to people at your council, and what could not be sent.',
    permission: 'account:manage',
  },
  {
    to: paths.accessLog,
    group: 'ACCESS',
    label: 'Access log',
    says: 'Who read and changed what in Heard, without the words.',
    permission: 'audit:search',
  },
];
