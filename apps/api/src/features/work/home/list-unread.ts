import { type Connection, pageLength, pageOf, toConnection } from '../../../platform/paging.js';
import type { Unit } from '../../../platform/unit.js';
import { unreadCursor, type UnreadWords, unreadWordsOf } from './unread.queries.js';

interface AskedUnread {
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/** One page of what the reader has not read, told to the audit log. To be listed is not to be read. */
export async function listUnread(unit: Unit, asked: AskedUnread): Promise<Connection<UnreadWords>> {
  const first = pageLength(asked.first, { things: 'tellings' });
  const page = pageOf(await unreadWordsOf(unit, { first, after: unreadCursor.read(asked.after) }), first);
  unit.audit.saw({ childIds: [...new Set(page.rows.map(({ childId }) => childId))] });
  return toConnection(page, unreadCursor, (words) => words);
}
