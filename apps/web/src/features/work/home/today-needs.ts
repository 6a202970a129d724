import { can } from '@heard/domain/access/permissions';
import { type Role, isRole } from '@heard/domain/access/roles';

import type { TodayQueryVariables } from '../../../gql/work/graphql';

const withOwnChildren: readonly Role[] = ['PRACTITIONER', 'CHILDRENS_RIGHTS'];

/** What a role is asked for when its day begins: one question to the server, in which everything else is left out. */
export function todayNeeds(role: string): TodayQueryVariables {
  const known = isRole(role) ? role : null;
  const may = (permission: Parameters<typeof can>[1]): boolean => known !== null && can(known, permission);
  return {
    mine: may('work:give') && known !== 'TEAM_MANAGER',
    team: known === 'TEAM_MANAGER',
    people: known === 'TEAM_MANAGER',
    unread: may('words:unread'),
    silent: known !== null && withOwnChildren.includes(known),
    teamSilent: known === 'TEAM_MANAGER',
    reviews: may('review:coming'),
    clocks: known === 'COMPLAINTS_MANAGER',
    figures: may('work:figures'),
    imports: may('participation:import'),
    cameOf: may('feedback:outcome'),
    questions: may('partner:reply'),
    replies: may('partner:ask'),
  };
}
