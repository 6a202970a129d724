import { Role } from '@heard/domain/access/roles';
import type {
  AddPersonDraft,
  ChangeRoleDraft,
  CorrectPersonDraft,
  DecideAccessDraft,
} from '@heard/domain/people/person-drafts';
import { UnitKind } from '@heard/domain/people/org-unit-kinds';
import { z } from 'zod';
import { waitInLine } from '../../../foundations/forms/wait-in-line.queries.js';
import { day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { newId } from '../../../platform/ids.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import type { AccessWish, PersonRecord } from './person.shape.js';
import { heldRole, mayList, personColumns, personFrom, personRow, wishes, wishRow } from './person.sql.js';

/** One change of people after the other, and none beside one of services and teams. */
export async function waitForPeople(unit: Unit): Promise<void> {
  await waitInLine(unit, ['access of people', 'services and teams']);
}

const pastRole = heldRole.extend({ byName: text.nullable(), approvedByName: text.nullable() });
const leavingShape = z.strictObject({
  id,
  lastOn: day,
  toUserId: id.nullable(),
  toName: text.nullable(),
  byName: text.nullable(),
  isDone: flag,
});
const oneRow = personRow.extend({
  leaving: leavingShape.nullable(),
  isMe: flag,
  mayKeep: flag,
  roles: z.array(pastRole),
});

const one = `
  select ${personColumns}, u.id = $4 as "isMe", app.may_keep(u.id) as "mayKeep",
    coalesce((
      select json_agg(json_build_object('role', g.role, 'unitId', g.org_unit_id, 'unitName', v.name, 'startsOn', g.starts_on, 'endsOn', g.ends_on,
        'byName', b.name, 'approvedByName', y.name) order by g.starts_on desc, g.id)
      from role_grant g left join org_unit v on v.id = g.org_unit_id left join user_account bu on bu.id = g.created_by left join person b on b.id = bu.person_id
        left join access_request q on q.id = g.id left join user_account yu on yu.id = q.decided_by left join person y on y.id = yu.person_id
      where g.user_id = u.id and (g.ends_on is null or g.ends_on >= g.starts_on)), '[]') as roles,
    (select json_build_object('id', l.id, 'lastOn', l.last_on, 'toUserId', l.to_user_id, 'toName', t.name, 'byName', c.name, 'isDone', l.done_at is not null)
      from leaving l left join user_account tu on tu.id = l.to_user_id left join person t on t.id = tu.person_id
        left join user_account cu on cu.id = l.created_by left join person c on c.id = cu.person_id
      where l.user_id = u.id and l.taken_back_at is null order by l.created_at desc limit 1) as leaving
  from ${personFrom} where ${mayList} and u.id = $3`;

/** Somebody whom the reader may keep; undefined: nobody of theirs. */
export async function personOf(unit: Unit, userId: string): Promise<PersonRecord | undefined> {
  const { today, actor } = unit;
  const found = await rowOf(unit, oneRow, one, [today, actor.role, userId, actor.userId]);
  if (found === undefined) return undefined;
  const asked = `${wishes} where r.user_id = $1 order by r.created_at desc, r.id limit 20`;
  return { ...found, wishes: await rowsOf(unit, wishRow, asked, [userId]) };
}

/** One wish that the reader may know of. */
export async function wishOf(unit: Unit, wishId: string): Promise<AccessWish | undefined> {
  return rowOf(unit, wishRow, `${wishes} where r.id = $1`, [wishId]);
}

const owner = row({ id, name: text });

/** Who has this address already. */
export async function ownerOfAddress(unit: Unit, email: string): Promise<z.output<typeof owner> | undefined> {
  const same = `select u.id, p.name from user_account u join person p on p.id = u.person_id where u.email = lower(normalize($1, NFKC))`;
  return rowOf(unit, owner, same, [email]);
}

const place = row({
  id,
  kind: z.enum(UnitKind),
  name: text,
  serviceName: text.nullable(),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
}).readonly();
export type KnownPlace = z.output<typeof place>;

const places = `
  select o.id, o.kind, o.name, s.name as "serviceName", o.starts_on as "startsOn", o.ends_on as "endsOn"
  from org_unit o left join org_unit s on s.id = o.parent_id and s.kind = 'SERVICE'
  where o.kind <> 'COUNCIL' and (o.ends_on is null or o.ends_on >= $1) and ($2 = 'ADMINISTRATOR' or o.id in (select app.my_units()))
  order by coalesce(s.name, o.name), s.name is not null, o.name, o.id`;

/** Where the reader may put somebody: services, teams and partner organisations that have not ended. */
export async function placesToGive(unit: Unit): Promise<readonly KnownPlace[]> {
  return rowsOf(unit, place, places, [unit.today, unit.actor.role]);
}

const answer = row({ became: z.enum(['GIVEN', 'WAITS']) });
const done = row({ done: flag });

export interface Until {
  /** When a wish for it runs out. */
  readonly until: Date;
}

/** Adds them; answers whether their role counts, or waits for a second person. The grant or wish has the number `formId`. */
export async function insertPerson(
  unit: Unit,
  person: AddPersonDraft & Until,
  formId: string,
): Promise<'GIVEN' | 'WAITS'> {
  const { clientId, name, email, role, orgUnitId = null, startsOn, endsOn = null, why = null, until } = person;
  const add = 'select app.add_person($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as became';
  const made = await rowOf(unit, answer, add, [
    clientId,
    name,
    email,
    formId,
    role,
    orgUnitId,
    startsOn,
    endsOn,
    why,
    until,
  ]);
  if (made === undefined) throw new Error('Adding a person answered nothing');
  return made.became;
}

/** Gives another role, or asks for it. */
export async function insertRole(unit: Unit, change: ChangeRoleDraft & Until): Promise<'GIVEN' | 'WAITS'> {
  const { clientId, userId, role, orgUnitId = null, startsOn, endsOn = null, why = null, until } = change;
  const put = 'select app.change_role($1, $2, $3, $4, $5, $6, $7, $8) as became';
  const made = await rowOf(unit, answer, put, [clientId, userId, role, orgUnitId, startsOn, endsOn, why, until]);
  if (made === undefined) throw new Error('Changing a role answered nothing');
  return made.became;
}

/** False where somebody else changed it meanwhile. */
export async function updatePerson(
  unit: Unit,
  { id: userId, version, name, email }: CorrectPersonDraft,
): Promise<boolean> {
  const update = 'select app.correct_person($1, $2, $3, $4) as done';
  return (await rowOf(unit, done, update, [userId, version, name, email]))?.done ?? false;
}

/** False where nothing waits any more. */
export async function updateWish(unit: Unit, { id: wishId, outcome, why = null }: DecideAccessDraft): Promise<boolean> {
  return (
    (await rowOf(unit, done, 'select app.decide_access($1, $2, $3) as done', [wishId, outcome, why]))?.done ?? false
  );
}

interface Change {
  readonly userId: string;
  readonly role: Role;
  readonly endsOn: string | null;
}

/** Whether, once they have this role instead of theirs, somebody could still approve what another asks for. */
export async function keepsTwo(unit: Unit, { userId, role, endsOn }: Change): Promise<boolean> {
  return (await rowOf(unit, done, 'select app.keeps_two($1, $2, $3) as done', [userId, role, endsOn]))?.done ?? false;
}

/** Whether they may name another administrator alone: the council never had anybody else who could approve it. */
export async function namesSecond(unit: Unit): Promise<boolean> {
  if (unit.actor.role !== 'ADMINISTRATOR') return false;
  const asked = `select not app.needs_second_person($1, 'ADMINISTRATOR') as done`;
  return (await rowOf(unit, done, asked, [newId()]))?.done ?? false;
}

const stored = row({ userId: id, role: z.enum(Role), orgUnitId: id.nullable(), startsOn: day, endsOn: day.nullable() });

/** What a form of this number has given or asked for before. */
export async function givenBefore(unit: Unit, formId: string): Promise<z.output<typeof stored> | undefined> {
  const columns =
    'k.user_id as "userId", k.role, k.org_unit_id as "orgUnitId", k.starts_on as "startsOn", k.ends_on as "endsOn"';
  const before = `select ${columns} from access_request k where k.id = $1 union all select ${columns} from role_grant k where k.id = $1 limit 1`;
  return rowOf(unit, stored, before, [formId]);
}

const widest = row({ yes: flag });

/** Whether they hold, will hold or wait for a role that needs a second person. */
export async function holdsWidest(unit: Unit, userId: string): Promise<boolean> {
  return (await rowOf(unit, widest, 'select app.holds_widest($1) as yes', [userId]))?.yes ?? true;
}

/** Whether they could sign in. */
export async function hasWayIn(unit: Unit, userId: string): Promise<boolean> {
  return (await rowOf(unit, widest, 'select app.has_way_in($1) as yes', [userId]))?.yes ?? false;
}
