import { fieldFindings, type FileFinding, mistake } from '@heard/domain/people/import/file-finding';
import type { PersonChange, PersonToAdd } from '@heard/domain/people/import/people-plan';
import { widestRoles } from '@heard/domain/people/second-person';
import { recordChanges } from '../../../foundations/audit/record-change.js';
import { ConflictError, InvalidInputError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { endAccess } from '../leave/end-access.service.js';
import { grantColumns, tableOf, untilOf } from '../staff/add-person.service.js';
import { changeRole } from '../staff/change-role.service.js';
import { correctPerson } from '../staff/correct-person.service.js';
import { insertPeople, insertRoles, insertWishes } from './people-here.queries.js';

const mostAtOnce = 500; // in one statement: few enough that it stays short

function batches<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const count = Math.ceil(rows.length / mostAtOnce);
  return Array.from({ length: count }, (_, at) => rows.slice(at * mostAtOnce, (at + 1) * mostAtOnce));
}

/** Writes whose role counts now, and whose waits; answers which wait, by their forms. */
function recordRoles(unit: Unit, stored: Awaited<ReturnType<typeof insertPeople>>): readonly string[] {
  const forms = (wanted: 'GIVEN' | 'WAITS') => stored.flatMap(({ form, became }) => (became === wanted ? [form] : []));
  for (const became of ['GIVEN', 'WAITS'] as const) {
    recordChanges(unit, { table: tableOf[became], rowIds: forms(became), columns: grantColumns });
  }
  return forms('WAITS');
}

/** Adds those who are not here; answers on which lines a role waits for a second person. */
export async function storeAdditions(unit: Unit, adds: readonly PersonToAdd[]): Promise<readonly number[]> {
  const waiting: number[] = [];
  for (const batch of batches(adds.map((add) => ({ ...add, formId: newId() })))) {
    const stored = await insertPeople(unit, batch, untilOf(unit));
    const rowIds = batch.map(({ clientId }) => clientId);
    recordChanges(unit, { table: 'user_account', rowIds, columns: ['person_id', 'email', 'name'] });
    const forms = new Set(recordRoles(unit, stored));
    waiting.push(...batch.flatMap(({ formId, line }) => (forms.has(formId) ? [line] : [])));
  }
  return waiting;
}

type RoleOf = Extract<PersonChange, { readonly kind: 'ROLE' }>;

/** Whoever could approve what others ask for is changed by hand’s own service, which sees that two such people stay. */
function isPlainRole(change: PersonChange): change is RoleOf {
  const held = change.person.held?.role;
  return change.kind === 'ROLE' && (held === undefined || !widestRoles.includes(held));
}

/** One change, by the same rules as by hand; answers whether it waits for a second person. */
async function change(unit: Unit, what: PersonChange): Promise<boolean> {
  const { id: userId, email, version } = what.person;
  // The address stays: it is by which they are known here.
  if (what.kind === 'NAME') await correctPerson(unit, { id: userId, version, name: what.name, email }, false);
  else if (what.kind === 'ROLE') {
    const { orgUnitId, endsOn, why, ...draft } = what.draft;
    const rest = { orgUnitId: orgUnitId ?? null, endsOn: endsOn ?? null, why: why ?? null };
    return (await changeRole(unit, { ...draft, ...rest })).isWaiting;
  } else {
    const { formId: clientId, lastOn, atOnce: isNow } = what;
    await endAccess(unit, { clientId, userId, lastOn, atOnce: isNow, toUserId: null });
  }
  return false;
}

/** What a form would have said. */
export function refusalOf(line: number, error: unknown): readonly FileFinding[] {
  if (error instanceof ConflictError) return [mistake(line, null, error.message)];
  if (!(error instanceof InvalidInputError)) throw error;
  const { fields } = error.extensions;
  return typeof fields === 'object' && fields !== null
    ? fieldFindings(line, Object.fromEntries(Object.entries(fields).map(([field, said]) => [field, String(said)])))
    : [mistake(line, null, error.message)];
}

async function storeRoles(unit: Unit, changes: readonly RoleOf[]): Promise<number[]> {
  const isWide = ({ draft }: RoleOf): boolean => widestRoles.includes(draft.role);
  for (const batch of batches(changes.filter((one) => !isWide(one)))) {
    const rowIds = await insertRoles(
      unit,
      batch.map(({ draft }) => draft),
    );
    recordChanges(unit, { table: tableOf.GIVEN, rowIds, columns: grantColumns });
  }
  const waiting: number[] = [];
  for (const batch of batches(changes.filter(isWide))) {
    const drafts = batch.map(({ draft }) => draft);
    const forms = new Set(recordRoles(unit, await insertWishes(unit, drafts, untilOf(unit))));
    waiting.push(...batch.flatMap(({ draft, line }) => (forms.has(draft.clientId) ? [line] : [])));
  }
  return waiting;
}

/**
 * Changes those who are here: most roles many at a time, since the plan has looked at all that their form looks at, the
 * rest one after the other. Answers on which lines a role waits, and what the rules say against a line.
 */
export async function storeChanges(
  unit: Unit,
  changes: readonly PersonChange[],
): Promise<{ readonly waiting: readonly number[]; readonly refused: readonly FileFinding[] }> {
  const waiting = await storeRoles(unit, changes.filter(isPlainRole));
  const refused: FileFinding[] = [];
  for (const one of changes.filter((change_) => !isPlainRole(change_))) {
    try {
      if (await change(unit, one)) waiting.push(one.line);
    } catch (error) {
      refused.push(...refusalOf(one.line, error));
    }
  }
  return { waiting, refused };
}
