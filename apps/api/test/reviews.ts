import { newId } from '../src/platform/ids.js';
import type { TestDatabase } from './use-database.js';

export interface NewReview {
  readonly child: string;
  readonly heldOn: string;
  readonly code: string;
  /** Null: the records don't say with which team the child was. */
  readonly team: string | null;
  /** 2 and more for further reviews of the child on that day. */
  readonly sameDayNo?: number;
}

/** Adds reviews as an import would have left them. */
export async function addReviews(db: TestDatabase, reviews: readonly NewReview[]): Promise<void> {
  const rows = reviews.map(({ child, heldOn, code, team, sameDayNo }) => ({
    id: newId(),
    child_id: child,
    held_on: heldOn,
    same_day_no: sameDayNo ?? 1,
    participation_code: code,
    org_unit_id: team,
  }));
  const columns = 'id, child_id, held_on, same_day_no, participation_code, org_unit_id';
  await db.owner.query(
    `insert into care_review (${columns}) select ${columns} from json_populate_recordset(null::care_review, $1)`,
    [JSON.stringify(rows)],
  );
}
