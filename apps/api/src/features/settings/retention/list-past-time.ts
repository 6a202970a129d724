import { keptThrough, pastTimeBefore, type RetentionKind } from '@heard/domain/retention/kept-years';
import { pastTimeListsOf } from '@heard/domain/retention/past-time-lists';
import { InvalidInputError } from '../../../platform/errors.js';
import { pageLength, pageOf, toConnection } from '../../../platform/paging.js';
import type { Unit } from '../../../platform/unit.js';
import { pastTimeCursor, pastTimePage } from './past-time-list.queries.js';
import { yearsKept } from './retention.queries.js';
import type { PastTimeConnectionType } from './retention.type.js';

const noList = 'Records of this kind are listed for somebody else';

/** What is past its time, for people to look at; the audit log says what was shown. Throws INVALID_INPUT. */
export async function listPastTime(
  unit: Unit,
  kind: RetentionKind,
  after: string | undefined,
): Promise<PastTimeConnectionType> {
  if (kind === 'ACCESS_LOG' || !pastTimeListsOf(unit.actor.role).includes(kind))
    throw new InvalidInputError({ kind: noList });
  const years = (await yearsKept(unit))(kind);
  const before = pastTimeBefore(unit.today, years);
  const first = pageLength(undefined);
  const page = pageOf(await pastTimePage(unit, { kind, before, after: pastTimeCursor.read(after), first }), first);
  unit.audit.saw({
    childIds: page.rows.flatMap(({ childId }) => childId ?? []),
    recordIds: page.rows.flatMap(({ id, what }) => (what === 'CHILD' ? [] : id)),
  });
  return toConnection(page, pastTimeCursor, ({ id, what, name, reference, from }) => {
    return { id, what, name, reference, from, keptThrough: keptThrough(from, years) };
  });
}
