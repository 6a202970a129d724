import { z } from 'zod';
import { text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import type { AccessWish, PersonLine } from './person.shape.js';
import { mayList, personColumns, personFrom, personRow, wishes, wishRow } from './person.sql.js';

/** Who is looked for. */
export interface PeopleFilter {
  readonly search: string | null;
  readonly unitId: string | null;
  readonly role: string | null;
  readonly state: 'NOW' | 'NOT_INVITED' | 'ENDED' | 'ALL';
}

export const personPlace = { name: text, id: z.guid() } as const;

interface Place {
  readonly name: string;
  readonly id: string;
}

const states: Readonly<Record<PeopleFilter['state'], string>> = {
  NOW: `u.disabled_at is null and (h.ends_on is null or h.ends_on >= $1)`,
  NOT_INVITED: `u.disabled_at is null and (h.ends_on is null or h.ends_on >= $1) and not app.has_way_in(u.id)`,
  ENDED: `(u.disabled_at is not null or h.ends_on < $1)`,
  ALL: 'true',
};

function list(state: PeopleFilter['state']): string {
  return `
  select ${personColumns} from ${personFrom}
  where ${mayList} and ${states[state]}
    and ($3::text is null or p.name ilike $3 or u.email ilike $3)
    and ($4::uuid is null or o.id = $4 or o.parent_id = $4) and ($5::text is null or h.role = $5)
    and ($6::text is null or (p.name, p.id) > ($6, (select v.person_id from user_account v where v.id = $7)))
  order by p.name, p.id limit $8`;
}

function patternOf(search: string | null): string | null {
  const typed = (search ?? '').normalize('NFKC').trim();
  return typed === '' ? null : `%${typed.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
}

/** People whom the reader may keep, by name: one page and one more. */
export async function peoplePage(
  unit: Unit,
  { search, unitId, role, state }: PeopleFilter,
  { after, first }: { readonly after: Place | null; readonly first: number },
): Promise<readonly PersonLine[]> {
  const { today, actor } = unit;
  const filter = [patternOf(search), unitId, role, after?.name ?? null, after?.id ?? null, first + 1];
  return rowsOf(unit, personRow.readonly(), list(state), [today, actor.role, ...filter], 'FRESH');
}

/** What waits for a second person, or for the reader themselves; the one that runs out first comes first. */
export async function waitingWishes(unit: Unit): Promise<readonly AccessWish[]> {
  const waiting = `${wishes} where r.outcome is null and r.expires_at > now() order by r.expires_at, r.id limit 100`;
  return rowsOf(unit, wishRow, waiting);
}
