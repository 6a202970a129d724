import { Role } from '@heard/domain/access/roles';
import { z } from 'zod';
import { count, day, flag, id, moment, row, text } from '../../../platform/row-shapes.js';

export const heldRole = z.strictObject({
  role: z.enum(Role),
  unitId: id.nullable(),
  unitName: text.nullable(),
  startsOn: day,
  endsOn: day.nullable(),
});

export const personRow = row({
  id,
  name: text,
  email: text,
  version: count,
  hasWayIn: flag,
  held: heldRole.nullable(),
  hasEnded: flag,
  isWaiting: flag,
});

/** Whose row $1 may read: a day, and the reader's role. */
export const personColumns = `
  u.id, p.name, u.email, u.version, app.has_way_in(u.id) as "hasWayIn",
  case when h.role is null then null else json_build_object(
    'role', h.role, 'unitId', h.org_unit_id, 'unitName', o.name, 'startsOn', h.starts_on, 'endsOn', h.ends_on) end as held,
  u.disabled_at is not null or coalesce(h.ends_on < $1, false) as "hasEnded",
  exists (select 1 from access_request r where r.user_id = u.id and r.outcome is null and r.expires_at > now()) as "isWaiting"`;

/** The role of day $1; else the one that comes next; else the last one. */
export const personFrom = `
  person p join user_account u on u.person_id = p.id
  left join lateral (
    select g.* from role_grant g where g.user_id = u.id and (g.ends_on is null or g.ends_on >= g.starts_on)
    order by (g.starts_on <= $1 and (g.ends_on is null or g.ends_on >= $1)) desc, g.starts_on > $1 desc, g.starts_on desc limit 1) h on true
  left join org_unit o on o.id = h.org_unit_id`;

/** An administrator sees everybody; whoever keeps a team or an organisation, those who are or were in it. $2: the role. */
export const mayList = `
  ($2 = 'ADMINISTRATOR' or exists (
    select 1 from role_grant m where m.user_id = u.id and m.org_unit_id in (select app.my_units()) and (m.ends_on is null or m.ends_on >= m.starts_on)))`;

export const wishRow = row({
  id,
  userId: id,
  userName: text,
  email: text,
  emailSetAt: moment,
  emailSetByName: text.nullable(),
  role: z.enum(Role),
  unitId: id.nullable(),
  unitName: text.nullable(),
  startsOn: day,
  endsOn: day.nullable(),
  why: text,
  askedById: id,
  askedByName: text,
  askedAt: moment,
  expiresAt: moment,
  outcome: text.nullable(),
  decidedByName: text.nullable(),
  decidedWhy: text.nullable(),
  mayDecide: flag,
}).readonly();

/** A wish whose time has run out is shown as such, whether or not anybody has written that down. */
export const wishes = `
  select r.id, r.user_id as "userId", p.name as "userName", u.email, u.email_set_at as "emailSetAt", e.name as "emailSetByName", r.role, r.org_unit_id as "unitId", o.name as "unitName", r.starts_on as "startsOn",
    r.ends_on as "endsOn", r.why, r.created_by as "askedById", a.name as "askedByName", r.created_at as "askedAt", r.expires_at as "expiresAt",
    case when r.outcome is null and r.expires_at <= now() then 'EXPIRED' else r.outcome end as outcome, d.name as "decidedByName",
    r.decided_why as "decidedWhy", r.outcome is null and r.expires_at > now() and app.may_approve(r.created_by, r.user_id) as "mayDecide"
  from access_request r join user_account u on u.id = r.user_id join person p on p.id = u.person_id
    join user_account au on au.id = r.created_by join person a on a.id = au.person_id
    left join user_account eu on eu.id = u.email_set_by left join person e on e.id = eu.person_id
    left join user_account du on du.id = r.decided_by left join person d on d.id = du.person_id
    left join org_unit o on o.id = r.org_unit_id`;
