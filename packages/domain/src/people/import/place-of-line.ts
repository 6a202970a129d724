import type { UnitKind } from '../org-unit-kinds.js';
import { comparedText } from '../one-form.js';
import type { Place } from '../places-of-roles.js';
import { fitsPlace } from '../places-of-roles.js';
import type { PersonLine } from './person-file.js';

/** A service, team or partner organisation that somebody can be put into. */
export interface FilePlace extends Place {
  readonly id: string;
  readonly kind: UnitKind;
  readonly serviceName: string | null;
}

function isCalled(name: string | null, said: string): boolean {
  return name !== null && comparedText(name) === comparedText(said);
}

function notThere(said: string): string {
  return `There is no team, service or partner organisation called “${said}”`;
}

/** Whether a line names a place that there is not, whatever the role. */
export function unknownPlace(
  places: readonly FilePlace[],
  { place, service }: Pick<PersonLine, 'place' | 'service'>,
): string | null {
  const said = place === '' ? service : place;
  return said === '' || places.some(({ name }) => isCalled(name, said)) ? null : notThere(said);
}

/**
 * Where a line puts somebody, by the names of the team and of its service: the place, null where it names none, or what
 * is wrong. Two of one name are told apart by their service, and by what the role may be held in.
 */
export function placeOfLine(
  places: readonly FilePlace[],
  { role, place, service }: Pick<PersonLine, 'role' | 'place' | 'service'>,
): FilePlace | null | string {
  const said = place === '' ? service : place;
  if (said === '') return null;
  const called = places.filter(({ name }) => isCalled(name, said));
  const fitting = called.filter(({ kind }) => fitsPlace(role, kind));
  const within = fitting.filter(({ serviceName }) => place !== '' && service !== '' && isCalled(serviceName, service));
  const [found, other] = within.length > 0 ? within : fitting;
  if (found === undefined) {
    const [elsewhere] = called;
    return elsewhere ?? notThere(said);
  }
  return other === undefined ? found : `There are two called “${said}”. Say in the column Service which one`;
}
