import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { InvalidInputError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';

export interface CaseChild {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  /** The team that the child was with on the day asked about, else the last one known. */
  readonly orgUnitId: string | null;
}

/** The child with exactly this reference whom the acting person may record something about, or null. */
export async function childOfReference(unit: Unit, reference: string, on: PlainDate): Promise<CaseChild | null> {
  const rows = await unit.query<CaseChild>(
    'select k.id, k.reference, k.name, k.org_unit_id as "orgUnitId" from app.child_for_case($1, $2) k',
    [reference.replaceAll('\0', ''), on],
  );
  return rows[0] ?? null;
}

async function caseChild(unit: Unit, reference: string | null, on: PlainDate): Promise<CaseChild | null> {
  if (reference === null) return null;
  const child = await childOfReference(unit, reference, on);
  if (child === null) {
    throw new InvalidInputError({ childReference: 'We could not find a child with that reference. Check it' });
  }
  return child;
}

async function checkUnit(unit: Unit, orgUnitId: string): Promise<string> {
  const rows = await unit.query('select 1 from org_unit o where o.id = $1', [orgUnitId]);
  if (rows.length === 0) throw new InvalidInputError({ orgUnitId: 'Select a team from the list' });
  return orgUnitId;
}

const unitOfStaff = `
  select u.id, (
    select g.org_unit_id from role_grant g where g.user_id = u.id and g.starts_on <= $2 order by g.starts_on desc limit 1) as "orgUnitId"
  from user_account u where u.id = $1`;

/** The team that somebody works in; INVALID_INPUT beside the field where there is no such person. */
async function checkStaff(unit: Unit, field: string, userId: string | null): Promise<string | null> {
  if (userId === null) return null;
  const [found] = await unit.query<{ orgUnitId: string | null }>(unitOfStaff, [userId, unit.today]);
  if (found === undefined) throw new InvalidInputError({ [field]: 'Select a person from the list' });
  return found.orgUnitId;
}

export interface Concerned {
  readonly childReference: string | null;
  readonly orgUnitId: string | null;
  readonly receivedOn: PlainDate;
  /** The member of staff that it is about or for, and the name of the field that says so. */
  readonly staff: { readonly field: 'aboutUserId' | 'praisedUserId'; readonly userId: string | null };
}

/**
 * What only the database can say about a draft: which child, and which team. Where no team is given, it is the child's,
 * else that of the member of staff. Throws INVALID_INPUT.
 */
export async function checkConcerned(
  unit: Unit,
  { childReference, orgUnitId, receivedOn, staff }: Concerned,
): Promise<{ readonly childId: string | null; readonly orgUnitId: string | null }> {
  const child = await caseChild(unit, childReference, receivedOn);
  const staffUnit = await checkStaff(unit, staff.field, staff.userId);
  const given = orgUnitId === null ? null : await checkUnit(unit, orgUnitId);
  return { childId: child?.id ?? null, orgUnitId: given ?? child?.orgUnitId ?? staffUnit };
}
