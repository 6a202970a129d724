import { checkPurpose } from '../../../foundations/access/open-child.js';
import { byId } from '../../../platform/by-id.js';
import { pageLength } from '../../../platform/paging.js';
import type { Unit } from '../../../platform/unit.js';
import { feedbackByIds } from '../feedback.queries.js';
import type { FeedbackRecord } from '../feedback.shape.js';
import { groupCursor, groupKeys } from './group-feedback.queries.js';

export interface GroupFeedbackArguments {
  readonly purpose?: string | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

export interface GroupFeedbackPage {
  readonly records: readonly FeedbackRecord[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/**
 * One page of what groups said, newest first; the audit log says which of it. INVALID_INPUT without a purpose where the
 * role must say.
 */
export async function listGroupFeedback(unit: Unit, asked: GroupFeedbackArguments): Promise<GroupFeedbackPage> {
  const purpose = checkPurpose(unit, asked.purpose);
  const first = pageLength(asked.first, { usual: 20, things: 'moments' });
  const found = await groupKeys(unit, first, groupCursor.read(asked.after));
  const shown = found.slice(0, first);
  const last = shown.at(-1);
  const ids = shown.map(({ id }) => id);
  const records = byId(await feedbackByIds(unit, ids));
  unit.audit.saw({ recordIds: ids, purpose });
  return {
    records: shown.flatMap(({ id }) => records.get(id) ?? []),
    hasNextPage: found.length > first,
    endCursor: last ? groupCursor.write(last) : null,
  };
}
