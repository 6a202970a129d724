import { RateLimitedError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { reviewsTopic } from '../release/release-figures.job.js';
import type { TellProgress } from './import-progress.live.js';
import { lockImports, runOfSameFiles } from './import-run.queries.js';
import { changesAnything, planReturn, type ReturnPlan } from './plan-return.js';
import type { ReadReturn } from './read-return.js';
import { storeChildren } from './store-children.js';
import { StoredRows } from './store-in-batches.js';
import { storeReviews } from './store-reviews.js';
import { storeFindings, storeRun } from './store-run.js';
import { storeStatuses } from './store-statuses.js';

export interface ImportedReturn {
  readonly plan: ReturnPlan;
  /** The run that brought these files; an earlier one when everything was there already. */
  readonly runId: string;
  readonly changedAnything: boolean;
}

/** Says what storing a return would change. The audit log says whose reviews are seen with it. */
export async function previewReturn(unit: Unit, read: ReadReturn): Promise<ReturnPlan> {
  const plan = await planReturn(unit, read);
  const { changed, gone } = plan.reviews;
  unit.audit.saw({ childIds: [...changed.map(({ known }) => known), ...gone].map(({ child }) => child) });
  return plan;
}

function rowsToStore({ children, reviews, statuses }: ReturnPlan, findings: number): number {
  const changes = [children, reviews, statuses].map(({ added, changed }) => added.length + changed.length);
  return changes.reduce((sum, count) => sum + count, findings);
}

const besides = 'Another return is being imported, and nothing was changed. Try again when it has ended';

/** Accounts have an id; a command of the system acts under its name alone. */
function authorOf(unit: Unit): string | null {
  return unit.actor.sessionId === null ? null : unit.actor.userId;
}

async function store(unit: Unit, read: ReadReturn, plan: ReturnPlan, tell: TellProgress): Promise<string> {
  const id = newId();
  const author = authorOf(unit);
  const rows = new StoredRows(rowsToStore(plan, read.findings.length), tell);
  const { children, reviews } = plan;
  storeRun(unit, {
    id,
    author,
    sha256: read.sha256,
    fileNames: read.fileNames,
    year: read.year,
    read: { rows: read.rows, accepted: read.rows - read.rejected, rejected: read.rejected },
    children: { added: children.added.length, changed: children.changed.length },
    reviews: { added: reviews.added.length, changed: reviews.changed.length, unchanged: reviews.unchanged },
  });
  await storeChildren(unit, children, { ids: plan.ids, author, rows });
  await storeReviews(unit, reviews, { id, author, rows });
  await storeStatuses(unit, plan.statuses, { author, rows });
  await storeFindings(unit, { id, author, rows }, read.findings);
  return id;
}

/**
 * Stores a return, all of it or nothing. Reviews are matched by child and day, so that a corrected file corrects codes
 * and the same files again change nothing, not even the list of imports. Throws RATE_LIMITED while another import runs.
 */
export async function importReturn(unit: Unit, read: ReadReturn, tell: TellProgress): Promise<ImportedReturn> {
  if (!(await lockImports(unit))) throw new RateLimitedError(besides);
  const plan = await planReturn(unit, read);
  const before = changesAnything(plan) ? null : await runOfSameFiles(unit, read.sha256);
  if (before !== null) return { plan, runId: before, changedAnything: false };
  const runId = await store(unit, read, plan, tell);
  unit.announce(reviewsTopic, runId);
  return { plan, runId, changedAnything: changesAnything(plan) };
}
