import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { RetentionKind } from '@heard/domain/retention/kept-years';
import { PastTimeWhat } from '@heard/domain/retention/past-time-lists';
import { z } from 'zod';
import { day, id, row, text } from '../../../platform/row-shapes.js';
import { cursorOf } from '../../../platform/paging.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const listed = row({
  id,
  what: z.enum(PastTimeWhat),
  name: text.nullable(),
  reference: text.nullable(),
  childId: id.nullable(),
  from: day,
}).readonly();

/** A record whose years began before a day. */
export type ListedPastTime = z.output<typeof listed>;

export const pastTimeCursor = cursorOf({ from: day, id });

/** As `app.past_their_time` counts: in care now or once, or reviewed as such. */
const everInCare = `(
  exists (select 1 from child_status s where s.child_id = c.id and s.kind in ('CLA_EPISODE', 'PLACEMENT', 'CARE_LEAVER'))
  or exists (select 1 from care_review v where v.child_id = c.id))`;

function children(which: string): string {
  return `
  select c.id, 'CHILD' as what, c.name, c.reference, c.id as "childId", c.date_of_birth as "from" from child c
  where c.date_of_birth < $1 and ${which} and ($2::date is null or (c.date_of_birth, c.id) > ($2, $3::uuid))
  order by c.date_of_birth, c.id limit $4`;
}

const complaints = `
  select r.id, r.kind as what, null as name, r.reference, r.child_id as "childId", e.day as "from" from representation r
  cross join lateral (select case when r.kind = 'COMPLIMENT' then r.received_on else coalesce(r.ended_on, (
    select g.responded_on from complaint_stage g where g.representation_id = r.id order by g.stage desc limit 1)) end as day) e
  where r.received_on < $1 and e.day < $1 and ($2::date is null or (e.day, r.id) > ($2, $3::uuid))
  order by e.day, r.id limit $4`;

const leavers = `
  select g.user_id as id, 'ACCOUNT' as what, p.name, null as reference, null as "childId", max(g.ends_on) as "from"
  from role_grant g join user_account u on u.id = g.user_id join person p on p.id = u.person_id
  where g.ends_on < $1
    and not exists (select 1 from role_grant h where h.user_id = g.user_id and (h.ends_on is null or h.ends_on >= $1))
  group by g.user_id, p.name having $2::date is null or (max(g.ends_on), g.user_id) > ($2, $3::uuid)
  order by max(g.ends_on), g.user_id limit $4`;

const lists: Readonly<Record<Exclude<RetentionKind, 'ACCESS_LOG'>, string>> = {
  LOOKED_AFTER: children(everInCare),
  OTHER_CHILDREN: children(`not ${everInCare}`),
  COMPLAINTS: complaints,
  LEAVERS: leavers,
};

interface Wanted {
  readonly kind: keyof typeof lists;
  /** The day before which their years began. */
  readonly before: PlainDate;
  readonly after: ReturnType<typeof pastTimeCursor.read>;
  readonly first: number;
}

/** Of what the reader may read: a page and one more, what is longest past its time first. */
export async function pastTimePage(
  unit: Unit,
  { kind, before, after, first }: Wanted,
): Promise<readonly ListedPastTime[]> {
  return rowsOf(unit, listed, lists[kind], [before, after?.from ?? null, after?.id ?? null, first + 1]);
}
