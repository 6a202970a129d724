import { Role } from '@heard/domain/access/roles';
import { z } from 'zod';
import { flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const teamOption = row({ id, name: text, service: text.nullable() }).readonly();

export type TeamOption = z.output<typeof teamOption>;

const staffOption = row({ id, name: text, role: z.enum(Role), team: text.nullable(), hasLeft: flag }).readonly();

export type StaffOption = z.output<typeof staffOption>;

/** The teams of today, by service. */
export async function teamOptions(unit: Unit): Promise<readonly TeamOption[]> {
  return rowsOf(
    unit,
    teamOption,
    `select o.id, o.name, s.name as service from org_unit o left join org_unit s on s.id = o.parent_id and s.kind = 'SERVICE'
     where o.kind = 'TEAM' and (o.starts_on is null or o.starts_on <= $1) and (o.ends_on is null or o.ends_on >= $1)
     order by s.name nulls last, o.name, o.id`,
    [unit.today],
  );
}

/** Everybody who works, or has worked, with children: a complaint may come after somebody has left. */
export async function staffOptions(unit: Unit): Promise<readonly StaffOption[]> {
  return rowsOf(
    unit,
    staffOption,
    `select u.id, p.name, held.role, held.team,
       (u.disabled_at is not null or held.ends_on < $1) is true as "hasLeft"
     from user_account u
     join person p on p.id = u.person_id
     join lateral (
       select g.role, o.name as team, g.ends_on from role_grant g left join org_unit o on o.id = g.org_unit_id
       where g.user_id = u.id and g.starts_on <= $1 order by g.starts_on desc limit 1) held on true
     where held.role not in ('PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR')
     order by p.name, u.id`,
    [unit.today],
  );
}
