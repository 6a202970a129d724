import type { CaseLookups, CasePlan, CaseTeams, CaseWorkers, KnownCase } from '@heard/domain/case-system/case-plan';
import type { CaseChild } from '@heard/domain/case-system/case-rows';
import { RelationshipKind } from '@heard/domain/children/relationship-kinds';
import { z } from 'zod';
import { count, day, flag, id, row, text } from '../../platform/row-shapes.js';
import { rowOf, rowsOf, run } from '../../platform/sql.js';
import { snakeCase } from '../../platform/snake-case-names.js';
import type { Unit } from '../../platform/unit.js';
import type { MissingChild } from './child-import.shape.js';

const stay = z.strictObject({ id, who: text, label: text, from: day, to: day.nullable() });

const knownCase = z.strictObject({
  id,
  reference: text,
  name: text,
  knownAs: text.nullable(),
  dateOfBirth: day.nullable(),
  expectedBirthOn: day.nullable(),
  sex: z.enum(['M', 'F', 'U']),
  ethnicity: text,
  language: text,
  sendFlag: flag,
  identifiers: z.array(z.strictObject({ system: text, value: text })),
  teams: z.array(stay),
  links: z.array(z.strictObject({ ...stay.shape, kind: z.enum(RelationshipKind) })),
  statuses: z.array(
    z.strictObject({
      id,
      kind: z.enum(['CLA_EPISODE', 'PLACEMENT', 'CP_PLAN', 'CIN_PLAN', 'CARE_LEAVER']),
      code: text,
      from: day,
      to: day.nullable(),
    }),
  ),
});

const knownRow = row({ child: knownCase });

async function knownChildren(unit: Unit, children: readonly CaseChild[]): Promise<readonly KnownCase[]> {
  const numbers = children.flatMap(({ identifiers, caseId }) => [
    { system: 'CASE_SYSTEM', value: caseId },
    ...identifiers,
  ]);
  const found = await rowsOf(unit, knownRow, 'select k as child from app.case_children($1, $2) k', [
    numbers.map(({ system }) => system),
    numbers.map(({ value }) => value),
  ]);
  return found.map(({ child }) => child);
}

const likeRow = row({ caseId: text, childId: id, reference: text, isOther: flag });
const referenceRow = row({ reference: text, childId: id });

/** What is kept of these children, and what stands in the way of those who are not. */
export async function lookUp(unit: Unit, children: readonly CaseChild[]): Promise<CaseLookups> {
  const known = await knownChildren(unit, children);
  const stored = new Set(known.flatMap(({ identifiers }) => identifiers.map(({ value }) => value)));
  const fresh = children.filter(({ caseId, facts }) => facts !== null && !stored.has(caseId));
  const wanted = children.map(({ facts, caseId }) => facts?.reference ?? caseId);
  const like =
    fresh.length === 0
      ? []
      : await rowsOf(
          unit,
          likeRow,
          'select l.case_id as "caseId", l.child_id as "childId", l.reference, l.is_other as "isOther" from app.case_likes($1, $2, $3) l',
          [
            fresh.map(({ caseId }) => caseId),
            fresh.map(({ facts }) => facts?.name ?? ''),
            fresh.map(({ facts }) => facts?.dateOfBirth ?? null),
          ],
        );
  const owners = await rowsOf(
    unit,
    referenceRow,
    'select r.reference, r.child_id as "childId" from app.case_references($1) r',
    [wanted],
  );
  return { known, like, references: new Map(owners.map(({ reference, childId }) => [reference, childId])) };
}

const workerRow = row({ email: text, personId: id, name: text, ended: flag });

/** The accounts of these addresses. */
export async function workersOf(unit: Unit, emails: readonly string[]): Promise<CaseWorkers> {
  const found = await rowsOf(
    unit,
    workerRow,
    `select u.email, u.person_id as "personId", p.name, u.disabled_at is not null or not exists (
         select 1 from role_grant g where g.user_id = u.id and (g.ends_on is null or g.ends_on >= $2)) as ended
     from user_account u join person p on p.id = u.person_id where u.email = any($1)`,
    [emails, unit.today],
  );
  return new Map(found.map(({ email, ...worker }) => [email, worker]));
}

const teamRow = row({ id, name: text, service: text.nullable() });

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** Services and teams that there are today, by their names. */
export async function openTeams(unit: Unit): Promise<CaseTeams> {
  const found = await rowsOf(
    unit,
    teamRow,
    `select o.id, o.name, s.name as service from org_unit o left join org_unit s on s.id = o.parent_id and s.kind = 'SERVICE'
     where o.kind in ('TEAM', 'SERVICE') and (o.ends_on is null or o.ends_on >= $1) order by o.kind desc, o.id`,
    [unit.today],
  );
  const teams = new Map<string, { readonly id: string; readonly name: string } | null>();
  for (const { id: teamId, name, service } of found) {
    teams.set(plain(name), teams.has(plain(name)) ? null : { id: teamId, name });
    if (service !== null) teams.set(plain(`${service} / ${name}`), { id: teamId, name });
  }
  return teams;
}

const missingRow = row({
  total: count,
  children: z.array(z.strictObject({ childId: id, caseId: text, reference: text, name: text })),
});

/** Children who came from the case system, and whom the file does not name; the first of them by their numbers. */
export async function missingFrom(
  unit: Unit,
  named: readonly string[],
  most: number,
): Promise<{ readonly total: number; readonly children: readonly MissingChild[] }> {
  const found = await rowOf(unit, missingRow, 'select m.total, m.children from app.case_missing($1, $2) m', [
    named,
    most,
  ]);
  return found ?? { total: 0, children: [] };
}

type Whose = { readonly childId: string };

/** What is new of children who are new, and of those who are not: reach is worked out for each of the two. */
function partOf(plan: CasePlan, children: CasePlan['added'], isHere: (one: Whose) => boolean) {
  return {
    children,
    numbers: plan.identifiers.filter(isHere),
    teams: plan.newTeams.filter(isHere),
    links: plan.newLinks.filter(isHere),
  };
}

/** Writes what a plan says, with the reach that goes with it, and who changed what. */
export async function storePlan(unit: Unit, plan: CasePlan): Promise<void> {
  const added = new Set(plan.added.map(({ id: childId }) => childId));
  const { changed, changedTeams, changedLinks, newStatuses, changedStatuses, doubles } = plan;
  const rows = {
    fresh: partOf(plan, plan.added, ({ childId }) => added.has(childId)),
    kept: partOf(plan, [], ({ childId }) => !added.has(childId)),
    changed: changed.map(({ fields, ...child }) => ({ ...child, columns: [...fields.map(snakeCase), 'version'] })),
    changedTeams,
    changedLinks,
    newStatuses,
    changedStatuses,
    doubles,
  };
  await run(unit, 'select app.store_case_children($1, $2, $3)', [
    JSON.stringify(rows),
    unit.requestId,
    unit.actor.name,
  ]);
}

/** Takes the lock that only one import holds, until its transaction ends. False where another holds it: nobody waits. */
export async function lockCaseImports(unit: Unit): Promise<boolean> {
  const lock = `select pg_try_advisory_xact_lock(hashtext('import children')) as mine`;
  return (await rowOf(unit, row({ mine: flag }), lock))?.mine === true;
}
