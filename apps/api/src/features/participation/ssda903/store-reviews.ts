import type { PlannedReviews } from '@heard/domain/participation/ssda903/plan-reviews';
import { recordChanges } from '../../../foundations/audit/record-change.js';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import type { StoredRows } from './store-in-batches.js';

interface Run {
  readonly id: string;
  readonly author: string | null;
  readonly rows: StoredRows;
}

async function addReviews(unit: Unit, reviews: PlannedReviews['added'], run: Run): Promise<void> {
  const rowIds = reviews.map(() => newId());
  await unit.query(
    `insert into care_review (id, created_at, created_by, import_run_id, child_id, held_on, same_day_no,
       participation_code, org_unit_id)
     select distinct on (n.id) n.id, $6, $7, $8::uuid, n.child_id, n.held_on, n.same_day_no, n.code, t.org_unit_id
     from unnest($1::uuid[], $2::uuid[], $3::date[], $4::int[], $5::text[]) n(id, child_id, held_on, same_day_no, code)
     left join child_team t on t.child_id = n.child_id and t.starts_on <= n.held_on
       and (t.ends_on is null or t.ends_on >= n.held_on)
     order by n.id, t.starts_on desc`,
    [
      rowIds,
      reviews.map(({ child }) => child),
      reviews.map(({ heldOn }) => heldOn),
      reviews.map(({ sameDayNo }) => sameDayNo),
      reviews.map(({ code }) => code),
      unit.now,
      run.author,
      run.id,
    ],
  );
  recordChanges(unit, {
    table: 'care_review',
    rowIds,
    columns: ['child_id', 'held_on', 'same_day_no', 'participation_code', 'org_unit_id', 'import_run_id'],
  });
}

async function changeReviews(unit: Unit, changes: PlannedReviews['changed'], run: Run): Promise<void> {
  const rowIds = changes.map(({ known }) => known.id);
  await unit.query(
    `update care_review r set participation_code = n.code, import_run_id = $3::uuid, version = r.version + 1
     from unnest($1::uuid[], $2::text[]) n(id, code) where r.id = n.id`,
    [rowIds, changes.map(({ read }) => read.code), run.id],
  );
  recordChanges(unit, { table: 'care_review', rowIds, columns: ['participation_code', 'import_run_id'] });
}

/** Stores reviews that are new, each with the team that the child was with on the day, and codes that are others now. */
export async function storeReviews(unit: Unit, { added, changed }: PlannedReviews, run: Run): Promise<void> {
  await run.rows.store(added, async (batch) => addReviews(unit, batch, run));
  await run.rows.store(changed, async (batch) => changeReviews(unit, batch, run));
}
