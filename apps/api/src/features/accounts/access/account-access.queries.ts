import type { z } from 'zod';
import { count, flag, id, moment, row, text } from '../../../platform/row-shapes.js';
import { rowOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const access = row({
  userId: id,
  name: text,
  email: text,
  hasPassword: flag,
  isDemo: flag,
  isHere: flag,
  mayBeHanded: flag,
  invitedUntil: moment.nullable(),
  sessions: count,
  lastSeenAt: moment.nullable(),
  secondFactorSince: moment.nullable(),
  resetAskedByName: text.nullable(),
  passkeys: count,
  mayReset: flag,
  signsOnSince: moment.nullable(),
  signedOnAt: moment.nullable(),
  signOnEndAskedByName: text.nullable(),
  mayEndSignOn: flag,
}).readonly();

export type AccountAccess = z.output<typeof access>;

const asked = `
  select u.id as "userId", p.name, u.email, a.has_password as "hasPassword", a.is_demo as "isDemo",
    not a.is_disabled and exists (select 1 from role_grant g where g.user_id = u.id and (g.ends_on is null or g.ends_on >= $2)) as "isHere",
    app.may_hand_link(u.id, $3) as "mayBeHanded",
    a.invited_until as "invitedUntil", a.sessions, a.last_seen_at as "lastSeenAt",
    a.second_factor_since as "secondFactorSince", r.name as "resetAskedByName",
    k.passkeys, (a.second_factor_since is not null or k.passkeys > 0) and u.id <> $3 and (a.reset_asked_by is null or coalesce(a.may_reset, false)) as "mayReset",
    i.joined_at as "signsOnSince", i.last_at as "signedOnAt", e.name as "signOnEndAskedByName", coalesce(i.may_end, false) as "mayEndSignOn"
  from user_account u join person p on p.id = u.person_id cross join app.account_access(u.id) a
    cross join lateral (select app.passkeys_of(u.id) as passkeys) k
    left join user_account ru on ru.id = a.reset_asked_by left join person r on r.id = ru.person_id
    left join lateral app.sign_on_access(u.id) i on true
    left join user_account eu on eu.id = i.end_asked_by left join person e on e.id = eu.person_id where u.id = $1`;

/** How this person gets in; undefined: there is nobody, or it is none of the asker's business. */
export async function accountAccess(unit: Unit, userId: string): Promise<AccountAccess | undefined> {
  return rowOf(unit, access, asked, [userId, unit.today, unit.actor.userId]);
}

const ended = row({ count });

/** How many there were. */
export async function endSessions(unit: Unit, userId: string): Promise<number> {
  return (await rowOf(unit, ended, 'select app.end_sessions_of($1) as count', [userId]))?.count ?? 0;
}
