import type { z } from 'zod';
import { count, flag, id, moment, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const session = row({ id, device: text.nullable(), startedAt: moment, lastSeenAt: moment, isThis: flag }).readonly();

export type OwnSession = z.output<typeof session>;

/** Where whoever asks is signed in, this browser first. */
export async function ownSessions(unit: Unit): Promise<readonly OwnSession[]> {
  const sql = `select s.id, s.device, s.started_at as "startedAt", s.last_seen_at as "lastSeenAt", s.is_this as "isThis"
    from app.my_sessions() s`;
  return rowsOf(unit, session, sql);
}

const ended = row({ count });

/** Ends one of them, or with null all but this one; answers how many. */
export async function endOwnSessions(unit: Unit, only: string | null): Promise<number> {
  return (await rowOf(unit, ended, 'select app.end_my_sessions($1) as count', [only]))?.count ?? 0;
}

const changed = row({ yes: flag });

/** False: this account has no password that may be changed. */
export async function storeOwnPassword(unit: Unit, passwordHash: string): Promise<boolean> {
  return (await rowOf(unit, changed, 'select app.change_own_password($1) as yes', [passwordHash]))?.yes === true;
}
