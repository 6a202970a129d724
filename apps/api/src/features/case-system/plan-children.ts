import type { CasePlan } from '@heard/domain/case-system/case-plan';
import type { CaseChild } from '@heard/domain/case-system/case-rows';
import { CasePlanner } from '@heard/domain/case-system/plan-case-children';
import { newId } from '../../platform/ids.js';
import type { Unit } from '../../platform/unit.js';
import { lookUp, missingFrom, openTeams, workersOf } from './case-children.queries.js';
import type { NewChildLine, Reconciliation } from './child-import.shape.js';
import type { ReadCase } from './read-case.js';

/** Few enough that the server answers others in between, many enough that few statements are sent. */
const childrenAtOnce = 2_000;
/** As many of each kind as somebody pages through; all of them are counted. */
const mostShown = 2_000;
const mostFindings = 2_000;

function emailsIn(children: readonly CaseChild[]): readonly string[] {
  return [...new Set(children.flatMap(({ links }) => links.flatMap(({ email }) => email ?? [])))];
}

function fill<One>(list: One[], others: readonly One[]): void {
  list.push(...others.slice(0, mostShown - list.length));
}

/** Adds up what each batch says. */
class Tally {
  added = 0;
  unchanged = 0;
  doubles = 0;
  readonly changed = new Set<string>();
  readonly moved = new Set<string>();
  readonly newChildren: NewChildLine[] = [];
  readonly changes: CasePlan['changes'][number][] = [];
  readonly moves: CasePlan['moves'][number][] = [];
  readonly doubleLines: CasePlan['doubles'][number][] = [];
  readonly findings: CasePlan['findings'][number][] = [];

  add(plan: CasePlan): void {
    this.added += plan.added.length;
    this.unchanged += plan.unchanged;
    this.doubles += new Set(plan.doubles.map(({ caseId }) => caseId)).size;
    for (const { childId } of plan.changes) this.changed.add(childId);
    for (const { childId } of plan.moves) this.moved.add(childId);
    fill(
      this.newChildren,
      plan.added.map(({ file, line, caseId, name }) => ({ file, line, caseId, name })),
    );
    fill(this.changes, plan.changes);
    fill(this.moves, plan.moves);
    fill(this.doubleLines, plan.doubles);
    this.findings.push(...plan.findings);
  }
}

function rejectedLines(findings: Reconciliation['findings']): number {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return new Set(errors.map(({ file, line }) => `${line} ${file}`)).size;
}

/** Holds files against what is kept, and gives each batch to `take` as soon as it is worked out. */
export async function reconcile(
  unit: Unit,
  read: ReadCase,
  take: (plan: CasePlan) => Promise<void>,
): Promise<Reconciliation> {
  const [workers, teams] = [await workersOf(unit, emailsIn(read.children)), await openTeams(unit)];
  const planner = new CasePlanner({ today: unit.today, workers, teams, newId });
  const tally = new Tally();
  for (let from = 0; from < read.children.length; from += childrenAtOnce) {
    const batch = read.children.slice(from, from + childrenAtOnce);
    const plan = planner.plan(batch, await lookUp(unit, batch));
    tally.add(plan);
    await take(plan);
  }
  const { changed, moved, ...counted } = tally;
  const findings = [...read.findings, ...tally.findings];
  const missing = read.named === null ? { total: 0, children: [] } : await missingFrom(unit, read.named, mostShown);
  return {
    ...counted,
    rows: read.rows,
    rejected: rejectedLines(findings),
    changed: changed.size,
    moved: moved.size,
    missing: missing.total,
    missingChildren: missing.children,
    findings: findings.slice(0, mostFindings),
  };
}
