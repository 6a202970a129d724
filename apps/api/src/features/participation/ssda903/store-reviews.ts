import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { PlannedReviews } from '@heard/domain/participation/ssda903/plan-reviews';
import { recordChanges } from '../../../foundations/audit/record-change.js';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { CareReviewEntity } from '../care-review.entity.js';
import type { StoredRows } from './store-in-batches.js';
import { type StayInTeam, staysInTeams } from './stored-rows.queries.js';

interface Run {
  readonly id: string;
  readonly author: string | null;
  readonly rows: StoredRows;
}

type TeamOn = (child: string, day: PlainDate) => string | null;

/** The team that a child was with on a day: of several the one that it came to last. */
async function teamsOf(unit: Unit, children: readonly string[]): Promise<TeamOn> {
  const byChild = new Map<string, StayInTeam[]>();
  for (const stay of await staysInTeams(unit, children))
    byChild.set(stay.child, [...(byChild.get(stay.child) ?? []), stay]);
  return (child, day) =>
    byChild.get(child)?.find(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day))?.team ??
    null;
}

function addReviews(unit: Unit, reviews: PlannedReviews['added'], teamOn: TeamOn, run: Run): void {
  const rows = reviews.map(({ child, heldOn, sameDayNo, code }) => ({
    id: newId(),
    childId: child,
    dueOn: null,
    heldOn,
    sameDayNo,
    participationCode: code,
    chairedByChild: null,
    iroSpokeToChildOn: null,
    consultationSentOn: null,
    consultationReturnedOn: null,
    lateReason: null,
    orgUnitId: teamOn(child, heldOn),
    importRunId: run.id,
    version: 1,
    createdBy: run.author,
  }));
  unit.db.insert(CareReviewEntity, rows);
  recordChanges(unit, {
    table: 'care_review',
    rowIds: rows.map(({ id }) => id),
    columns: ['child_id', 'held_on', 'same_day_no', 'participation_code', 'org_unit_id', 'import_run_id'],
  });
}

function changeReviews(unit: Unit, changes: PlannedReviews['changed'], run: Run): void {
  unit.db.updateEach(
    CareReviewEntity,
    changes.map(({ known, read }) => ({ id: known.id, participationCode: read.code, importRunId: run.id })),
  );
  recordChanges(unit, {
    table: 'care_review',
    rowIds: changes.map(({ known }) => known.id),
    columns: ['participation_code', 'import_run_id'],
  });
}

/** A review of another day may be one of another team. */
function moveReviews(unit: Unit, moves: PlannedReviews['changed'], teamOn: TeamOn): void {
  unit.db.updateEach(
    CareReviewEntity,
    moves.map(({ known, read: { child, heldOn, sameDayNo } }) => ({
      id: known.id,
      heldOn,
      sameDayNo,
      orgUnitId: teamOn(child, heldOn),
    })),
  );
  recordChanges(unit, {
    table: 'care_review',
    rowIds: moves.map(({ known }) => known.id),
    columns: ['held_on', 'same_day_no', 'org_unit_id'],
  });
}

/** Stores reviews that are new, each with the team that the child was with on the day, and codes and days that are others now. */
export async function storeReviews(unit: Unit, { added, changed }: PlannedReviews, run: Run): Promise<void> {
  const moved = changed.filter(({ known, read }) => known.heldOn !== read.heldOn);
  const placed = [...added, ...moved.map(({ read }) => read)];
  const teamOn = await teamsOf(unit, [...new Set(placed.map(({ child }) => child))]);
  await run.rows.store(unit, added, (batch) => addReviews(unit, batch, teamOn, run));
  await run.rows.store(unit, changed, (batch) => changeReviews(unit, batch, run));
  moveReviews(unit, moved, teamOn);
}
