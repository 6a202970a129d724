import { byName } from '@heard/domain/words/by-name';
import { type BreakKind, breakKinds } from '@heard/domain/work/break-kinds';

import type { WorkTotalsQuery } from '../../../gql/work/graphql';

type Total = WorkTotalsQuery['workTotals'][number];

/** How many links are missing, of them past their day, and when the oldest was due. */
export interface Counted {
  readonly open: number;
  readonly late: number;
  readonly oldestOn: string;
}

function added(rows: readonly Total[]): Counted | null {
  const [oldestOn] = rows.map((row) => row.oldestOn).toSorted();
  if (oldestOn === undefined) return null;
  const sum = (of: (row: Total) => number) => rows.reduce((all, row) => all + of(row), 0);
  return { open: sum(({ open }) => open), late: sum(({ late }) => late), oldestOn };
}

/** By kind, in the order of the chain; kinds of which nothing is missing are left out. */
export function byKind(rows: readonly Total[]): readonly (Counted & { readonly kind: BreakKind })[] {
  return breakKinds.flatMap((kind) => {
    const found = added(rows.filter((row) => row.kind === kind));
    return found === null ? [] : [{ kind, ...found }];
  });
}

/** A team, or a service with all its teams. */
export interface Place {
  readonly key: string;
  readonly label: string;
  readonly isService: boolean;
}

function isIn(row: Total, { key, isService }: Place): boolean {
  return isService ? row.service === key : (row.unitId ?? '') === key;
}

/** Each service, and below it its teams; children without a team last. */
export function placesOf(rows: readonly Total[]): readonly Place[] {
  const all = new Set(rows.map(({ service }) => service ?? null));
  const named = [...all].filter((service) => service !== null).toSorted(byName);
  const services = all.has(null) ? [...named, null] : named;
  return services.flatMap((service) => {
    const own = rows.filter((row) => (row.service ?? null) === service);
    const teams = new Map(own.map(({ unitId, unitName }) => [unitId ?? '', unitName]));
    const listed = [...teams].map(([key, label]): Place => ({ key, label, isService: false }));
    return service === null ? listed : [{ key: service, label: service, isService: true }, ...listed];
  });
}

/** What is missing in one place, of all kinds. */
export function countedIn(rows: readonly Total[], place: Place): Counted | null {
  return added(rowsIn(rows, place));
}

export function rowsIn(rows: readonly Total[], place: Place | null): readonly Total[] {
  return place === null ? rows : rows.filter((row) => isIn(row, place));
}
