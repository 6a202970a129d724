import { daysUnread } from '@heard/domain/work/unread';
import { z } from 'zod';
import { takenBack } from '../../../foundations/people/taken-back.js';
import { day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { cursorOf } from '../../../platform/paging.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { wordsShown } from '../list/work-lines.queries.js';

const at = z.iso.datetime();

/** The newest first. */
export const unreadCursor = cursorOf({ at, id });

const unreadWords = row({
  id,
  childId: id,
  childName: text,
  givenOn: day,
  /** When it was written down, as text. */
  at,
  recordedByName: text.nullable(),
  /** How they begin. */
  words: text,
  /** They were taken back since: to be read all the same, and not as if they still stood. */
  isTakenBack: flag,
}).readonly();

/** Words that came in and that the reader has not read. */
export type UnreadWords = z.output<typeof unreadWords>;

/*
 * From child to child, so that it takes as long as there are children in reach and not as there are in the council.
 * Row-level security shows what may be read: what is kept from the reader is not there.
 */
const unread = `
  select f.id, f.child_id as "childId", c.name as "childName", f.given_on as "givenOn", f.at,
    p.name as "recordedByName", left(f.words, ${String(wordsShown)}) as words, ${takenBack('s')} as "isTakenBack"
  from (
    select n.*, to_char(n.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
    from app.my_children() as mine(child_id)
    left join child_read r on r.child_id = mine.child_id and r.user_id = (select app.user_id())
    cross join lateral (
      select f.id, f.child_id, f.given_on, f.received_at, f.recorded_by, said.words, said.id as statement_id from feedback f
      cross join lateral (
        select s.words, s.id from statement s where s.feedback_id = f.id and s.words is not null order by s.kind = 'WORDS' desc, s.id limit 1) said
      where f.child_id = mine.child_id and f.received_at > greatest(now() - interval '${String(daysUnread)} days', r.read_at)
        and f.recorded_by <> (select app.user_id())
        and not exists (select 1 from feedback_read k where k.feedback_id = f.id and k.user_id = (select app.user_id()))) n
    where $1::timestamptz is null or (n.received_at, n.id) < ($1::timestamptz, $2::uuid)
    order by n.received_at desc, n.id desc limit $3) f
  join child c on c.id = f.child_id join statement s on s.id = f.statement_id
  left join user_account u on u.id = f.recorded_by left join person p on p.id = u.person_id
  order by f.received_at desc, f.id desc`;

interface AskedUnread {
  readonly first: number;
  readonly after: { readonly at: string; readonly id: string } | null;
}

/** One page of what came in of the children in reach and the reader has not read. */
export async function unreadWordsOf(unit: Unit, { first, after }: AskedUnread): Promise<readonly UnreadWords[]> {
  return rowsOf(unit, unreadWords, unread, [after?.at ?? null, after?.id ?? null, first + 1]);
}
