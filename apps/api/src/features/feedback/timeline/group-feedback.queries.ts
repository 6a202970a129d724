import { checkPurpose } from '../../../foundations/access/open-child.js';
import { pageLength } from '../../../platform/paging.js';
import { day, id as idShape, row } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import type { FeedbackRecord } from '../feedback.shape.js';
import { feedbackByIds } from '../feedback.queries.js';
import { byId } from './open-timeline.js';
import { timelineCursor, timelineLength } from './timeline.queries.js';

export interface GroupFeedbackAsked {
  readonly purpose?: string | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

export interface GroupFeedbackPage {
  readonly records: readonly FeedbackRecord[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

const key = row({ id: idShape, on: day });
const keys = `
  select f.id, f.given_on as "on" from feedback f
  where f.child_id is null and ($1::date is null or (f.given_on, f.id) < ($1::date, $2::uuid))
  order by f.given_on desc, f.id desc limit $3`;

/**
 * What groups said, newest first, as far as row-level security shows it; the audit log says which of it.
 * INVALID_INPUT without a purpose where the role must say.
 */
export async function groupFeedback(unit: Unit, asked: GroupFeedbackAsked): Promise<GroupFeedbackPage> {
  const purpose = checkPurpose(unit, asked.purpose);
  const first = pageLength(asked.first, timelineLength);
  const after = timelineCursor.read(asked.after);
  const found = await rowsOf(unit, key, keys, [after?.on ?? null, after?.id ?? null, first + 1]);
  const shown = found.slice(0, first);
  const last = shown.at(-1);
  const records = byId(
    await feedbackByIds(
      unit,
      shown.map(({ id }) => id),
    ),
  );
  unit.audit.saw({ recordIds: shown.map(({ id }) => id), purpose });
  return {
    records: shown.flatMap(({ id }) => records.get(id) ?? []),
    hasNextPage: found.length > first,
    endCursor: last ? timelineCursor.write(last) : null,
  };
}
