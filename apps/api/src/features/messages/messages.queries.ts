import { flag, row } from '../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';
import {
  messageCounts,
  type MessageCounts,
  messageRow,
  type MessageRow,
  missedRow,
  type MissedRow,
} from './message.shape.js';

const counts = `
  select count(*) filter (where m.sent_at is null and m.failed_at is null and m.expires_at > $1)::int as waiting,
    count(*) filter (where m.sent_at is null and (m.failed_at is not null or m.expires_at <= $1))::int as failed,
    (select count(*)::int from outgoing_message s where s.created_at > $1 - interval '1 day' and s.sent_at is not null) as "sentToday"
  from outgoing_message m where m.sent_at is null and m.created_at > $1 - interval '90 days'`;

export async function countMessagesNow(unit: Unit): Promise<MessageCounts> {
  return (await rowOf(unit, messageCounts, counts, [unit.now])) ?? { waiting: 0, failed: 0, sentToday: 0 };
}

const columns = `m.id, m.kind, p.name as recipient, coalesce(m.address, u.email) as email, m.created_at as "queuedAt", m.expires_at as "expiresAt", m.attempts,
    m.tried_at as "triedAt", m.sent_at as "sentAt", m.failed_at as "failedAt", m.problem`;
const people = `join user_account u on u.id = m.recipient_id join person p on p.id = u.person_id`;

/* What was not sent comes first, whatever came since. */
const latest = `
  select ${columns}
  from ((select * from outgoing_message n where n.sent_at is null order by n.created_at desc limit $1)
    union all (select * from outgoing_message n where n.sent_at is not null order by n.created_at desc limit $1)) m ${people}
  order by m.sent_at is not null, m.created_at desc limit $1`;

export async function latestMessages(unit: Unit, most: number): Promise<readonly MessageRow[]> {
  return rowsOf(unit, messageRow, latest, [most]);
}

/*
 * What was not sent and is still missed: not what was not needed any more, nor where a later one of the same kind has gone out
 * since. What is too old to be tried again is told for a week.
 */
const missed = `
  select ${columns}, (count(*) over ())::int as "inAll"
  from outgoing_message m ${people}
  where m.sent_at is null and (m.failed_at is not null or m.expires_at <= $1) and m.problem is distinct from 'NOT_NEEDED'
    and m.created_at > $1 - interval '90 days' and m.expires_at > $1 - interval '7 days'
    and not exists (select 1 from outgoing_message n where n.recipient_id = m.recipient_id and n.kind = m.kind
      and n.created_at > m.created_at and (n.sent_at is not null or n.failed_at is null and n.expires_at > $1))
  order by m.created_at desc, m.id limit $2`;

export async function missedMessages(unit: Unit, most: number): Promise<readonly MissedRow[]> {
  return rowsOf(unit, missedRow, missed, [unit.now, most]);
}

export async function messageById(unit: Unit, id: string): Promise<MessageRow | undefined> {
  return rowOf(unit, messageRow, `select ${columns} from outgoing_message m ${people} where m.id = $1`, [id]);
}

const answer = row({ yes: flag });

/** False: it is too old, was sent, or a newer one waits. */
export async function retry(unit: Unit, id: string): Promise<boolean> {
  return (await rowOf(unit, answer, 'select app.retry_message($1) as yes', [id]))?.yes === true;
}
