import { amountOf } from '@heard/domain/words/amount-of';

import type { UnitOfCouncilFragment } from '../../../gql/people/graphql';
import { dateText } from '../../../platform/dates';
import { hasEnded } from './units-in-order';

type Past = UnitOfCouncilFragment['past'][number];

/** "12 children · 5 people · 2 open"; empty where nothing is with it. */
export function holdsText({ children, people, work }: Pick<UnitOfCouncilFragment, 'children' | 'people' | 'work'>) {
  return [
    children > 0 ? amountOf(children, 'child', 'children') : null,
    people > 0 ? amountOf(people, 'person', 'people') : null,
    work > 0 ? amountOf(work, 'piece of open work', 'pieces of open work') : null,
  ]
    .filter((said) => said !== null)
    .join(' · ');
}

/** "Ends on 31 December 2026"; empty where it has no end and has begun. */
export function daysText(unit: UnitOfCouncilFragment, today: string): string {
  if (unit.endsOn) return `${hasEnded(unit) ? 'Ended' : 'Ends'} on ${dateText(unit.endsOn)}`;
  return unit.startsOn && unit.startsOn > today ? `Begins on ${dateText(unit.startsOn)}` : '';
}

/** "Birch Team, in Children in Care, until 31 March 2026". */
export function pastText({ name, parentName, untilOn }: Past): string {
  return `${name}${parentName ? `, in ${parentName}` : ''}, before ${dateText(untilOn)}`;
}
