import { checkPurpose } from '../../../foundations/access/open-child.js';
import { byId } from '../../../platform/by-id.js';
import { pageLength, pageOf, toConnection } from '../../../platform/paging.js';
import type { Unit } from '../../../platform/unit.js';
import { feedbackByIds } from '../feedback.queries.js';
import { toFeedbackType } from '../to-feedback-type.js';
import { groupCursor, groupKeys } from './group-feedback.queries.js';
import type { GroupFeedbackConnectionType } from './group-feedback.type.js';

export interface GroupFeedbackArguments {
  readonly purpose?: string | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/**
 * One page of what groups said, newest first; the audit log says which of it. INVALID_INPUT without a purpose where the
 * role must say.
 */
export async function listGroupFeedback(
  unit: Unit,
  asked: GroupFeedbackArguments,
): Promise<GroupFeedbackConnectionType> {
  const purpose = checkPurpose(unit, asked.purpose);
  const first = pageLength(asked.first, { usual: 20, things: 'moments' });
  const page = pageOf(await groupKeys(unit, first, groupCursor.read(asked.after)), first);
  const ids = page.rows.map(({ id }) => id);
  const records = byId(await feedbackByIds(unit, ids));
  unit.audit.saw({ recordIds: ids, purpose });
  return toConnection(page, groupCursor, ({ id }) => {
    const record = records.get(id);
    return record === undefined ? null : toFeedbackType(unit, record);
  });
}
