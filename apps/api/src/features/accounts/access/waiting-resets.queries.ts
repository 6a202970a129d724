import { ResetKind } from '@heard/domain/accounts/reset-kind';
import { approvalDays } from '@heard/domain/people/second-person';
import { z } from 'zod';
import { id, moment, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const waiting = row({
  kind: z.enum(ResetKind),
  userId: id,
  name: text,
  email: text,
  askedByName: text,
  until: moment,
}).readonly();

export type WaitingReset = z.output<typeof waiting>;

const asked = `
  select w.kind, w.user_id as "userId", p.name, u.email, a.name as "askedByName", w.asked_at + $1 * interval '1 day' as until
  from app.waiting_resets() w join user_account u on u.id = w.user_id join person p on p.id = u.person_id
    join user_account au on au.id = w.asked_by join person a on a.id = au.person_id
  order by w.asked_at, w.user_id, w.kind`;

/** What waits for the reader as the second person; the one that runs out first comes first. */
export async function waitingResets(unit: Unit): Promise<readonly WaitingReset[]> {
  return rowsOf(unit, waiting, asked, [approvalDays]);
}
