import { type Role, roleLabels } from '../access/roles.js';
import { formatPlainDate, type PlainDate } from '../calendar/plain-date.js';
import type { UnitKind } from './org-unit-kinds.js';

/** Whoever works with the children of a team is in one, or manages all teams of a service. */
const withChildren: readonly Role[] = ['PRACTITIONER', 'TEAM_MANAGER'];

/** A service, team or partner organisation that somebody can be put into. */
export interface Place {
  readonly kind: UnitKind;
  readonly name: string;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
}

/** Whether a role cannot be held without a team or service. */
export function needsPlace(role: Role): boolean {
  return withChildren.includes(role);
}

/** Whether a role may be held in a place of this kind. */
export function fitsPlace(role: Role, kind: UnitKind): boolean {
  return (role === 'PARTNER') === (kind === 'PARTNER');
}

function daysProblem({ name, startsOn, endsOn }: Place, from: PlainDate): string | null {
  if (startsOn !== null && from < startsOn) {
    return `${name} begins on ${formatPlainDate(startsOn)}: choose that day or later`;
  }
  return endsOn !== null && from > endsOn ? `${name} ends on ${formatPlainDate(endsOn)}: choose another` : null;
}

/** What is wrong with holding this role there from a day on; null: nothing. */
export function placeProblem(role: Role, place: Place | null, from: PlainDate): string | null {
  if (place === null) return needsPlace(role) ? 'Choose the team or service' : null;
  if (!fitsPlace(role, place.kind)) {
    return role === 'PARTNER'
      ? 'A partner belongs to a partner organisation: choose one, or none'
      : `${roleLabels[role]} is a role of the council: choose a team, a service or none`;
  }
  return daysProblem(place, from);
}
