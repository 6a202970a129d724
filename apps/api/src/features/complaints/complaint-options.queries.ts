import type { Unit } from '../../platform/unit.js';

export interface TeamOption {
  readonly id: string;
  readonly name: string;
  readonly service: string | null;
}

export interface StaffOption {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly team: string | null;
  readonly hasLeft: boolean;
}

/** The teams of today, by service. */
export async function teamOptions(unit: Unit): Promise<readonly TeamOption[]> {
  return unit.query<TeamOption>(
    `select o.id, o.name, s.name as service from org_unit o left join org_unit s on s.id = o.parent_id and s.kind = 'SERVICE'
     where o.kind = 'TEAM' and (o.starts_on is null or o.starts_on <= $1) and (o.ends_on is null or o.ends_on >= $1)
     order by s.name nulls last, o.name, o.id`,
    [unit.today],
  );
}

/** Everybody who works, or has worked, with children: a complaint may come after somebody has left. */
export async function staffOptions(unit: Unit): Promise<readonly StaffOption[]> {
  return unit.query<StaffOption>(
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
