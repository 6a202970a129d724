import type { UnitOfCouncilFragment } from '../../../gql/people/graphql';
import { todayInLondon } from '../../../platform/council-time';

type Units = readonly UnitOfCouncilFragment[];

/** Whether its last day has gone by. */
export function hasEnded({ endsOn }: Pick<UnitOfCouncilFragment, 'endsOn'>): boolean {
  return typeof endsOn === 'string' && endsOn < todayInLondon();
}

/** Services that a team may be put into: none that has an end. */
export function openServices(units: Units): Units {
  return units.filter(({ kind, endsOn }) => kind === 'SERVICE' && !endsOn);
}

/** Its teams of today. */
export function teamsOf(units: Units, serviceId: string): Units {
  return units.filter((one) => one.parentId === serviceId && !hasEnded(one));
}
