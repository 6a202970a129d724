import { Role } from '@heard/domain/access/roles';
import type { FilePerson, PersonToAdd } from '@heard/domain/people/import/people-plan';
import type { UnitToMake } from '@heard/domain/people/import/plan-units';
import type { ChangeRoleDraft } from '@heard/domain/people/person-drafts';
import { z } from 'zod';
import { day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf, run } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { personFrom } from '../staff/person.sql.js';

const held = z.strictObject({
  role: z.enum(Role),
  unitId: id.nullable(),
  unitName: text.nullable(),
  endsOn: day.nullable(),
});
const personHere = row({
  id,
  name: text,
  email: text,
  version: z.int(),
  held: held.nullable(),
  hasEnded: flag,
  isWaiting: flag,
  isMe: flag,
  leavesOn: day.nullable(),
}).readonly();

const everybody = `
  select u.id, p.name, u.email, u.version,
    case when h.role is null then null else json_build_object('role', h.role, 'unitId', h.org_unit_id, 'unitName', o.name, 'endsOn', h.ends_on) end as held,
    u.disabled_at is not null or coalesce(h.ends_on < $1, false) as "hasEnded",
    exists (select 1 from access_request r where r.user_id = u.id and r.outcome is null and r.expires_at > now()) as "isWaiting",
    u.id = $2 as "isMe",
    (select l.last_on from leaving l where l.user_id = u.id and l.taken_back_at is null and l.done_at is null) as "leavesOn"
  from ${personFrom}`;

/** Everybody who is or was here, as a file is held against them. */
export async function peopleHere(unit: Unit): Promise<readonly FilePerson[]> {
  return rowsOf(unit, personHere, everybody, [unit.today, unit.actor.userId], 'FRESH');
}

const added = row({ form: id, became: z.enum(['GIVEN', 'WAITS']) }).readonly();

export interface PersonToInsert extends PersonToAdd {
  /** Of the role, or of the wish for it. */
  readonly formId: string;
}

const add = `
  select n.form, app.add_person(n.id, n.name, n.email, n.form, n.role, n.unit, n.first, n.last, n.why, $2) as became
  from json_to_recordset($1::json) as n(id uuid, name text, email text, form uuid, role text, unit uuid, first date, last date, why text)`;

/** Adds them in one statement, each by the same function as by hand; answers whose role counts and whose waits. */
export async function insertPeople(
  unit: Unit,
  people: readonly PersonToInsert[],
  until: Date,
): Promise<readonly z.output<typeof added>[]> {
  const rows = people.map(({ clientId, name, email, formId, role, orgUnitId, startsOn, endsOn, why }) => ({
    id: clientId,
    name,
    email,
    form: formId,
    role,
    unit: orgUnitId,
    first: startsOn,
    last: endsOn,
    why: why === '' ? null : why,
  }));
  return rowsOf(unit, added, add, [JSON.stringify(rows), until]);
}

const changed = `
  select n.form, app.change_role(n.form, n.account, n.role, n.unit, n.first, null, n.why, $2) as became
  from json_to_recordset($1::json) as n(form uuid, account uuid, role text, unit uuid, first date, why text)`;

function asRow({ clientId, userId, role, orgUnitId, startsOn, why }: ChangeRoleDraft) {
  const reason = why === '' ? null : why;
  return { form: clientId, account: userId, role, unit: orgUnitId, first: startsOn, why: reason };
}

/** Asks for wider roles in one statement, each by the same function as by hand. */
export async function insertWishes(
  unit: Unit,
  drafts: readonly ChangeRoleDraft[],
  until: Date,
): Promise<readonly z.output<typeof added>[]> {
  return rowsOf(unit, added, changed, [JSON.stringify(drafts.map(asRow)), until]);
}

const given = row({ form: id }).readonly();

/** Gives other roles and teams that take no second person, all at once: whom they reach is worked out once, not for each. */
export async function insertRoles(unit: Unit, drafts: readonly ChangeRoleDraft[]): Promise<readonly string[]> {
  const give = 'select k as form from app.change_roles($1) k';
  const stored = await rowsOf(unit, given, give, [JSON.stringify(drafts.map(asRow))]);
  return stored.map(({ form }) => form);
}

const make = `
  select app.make_unit(n.id, n.kind, n.name, n."parentId", n."startsOn")
  from json_to_recordset($1::json) as n(id uuid, kind text, name text, "parentId" uuid, "startsOn" date)`;

/** Makes them in one statement, in this order: services before their teams. */
export async function insertUnits(unit: Unit, makes: readonly UnitToMake[]): Promise<void> {
  const rows = makes.map(({ id: unitId, kind, name, parentId, startsOn }) => ({
    id: unitId,
    kind,
    name,
    parentId,
    startsOn,
  }));
  await run(unit, make, [JSON.stringify(rows)]);
}
