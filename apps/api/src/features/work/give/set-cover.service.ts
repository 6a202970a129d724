import { type CoverDraft, coverDraft } from '@heard/domain/work/cover-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChange, recordChanges } from '../../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import { ForbiddenError, InvalidInputError, NotFoundError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { colleaguesOf, coverBefore, type CoverRecord, coversOf, endCoverOf, insertCover } from './set-cover.queries.js';

const words = { what: 'This leave', toGoOn: 'To change it' };
const columns = ['client_id', 'absent_id', 'by_id', 'starts_on', 'ends_on'];

/** Throws FORBIDDEN for somebody whom the writer does not manage, INVALID_INPUT for a stranger in their place. */
async function checkPeople(unit: Unit, absentId: string, standsInId: string | null): Promise<void> {
  const { userId, role } = unit.actor;
  const known = new Set((await colleaguesOf(unit)).map(({ id }) => id));
  if (absentId !== userId && (role !== 'TEAM_MANAGER' || !known.has(absentId))) {
    throw new ForbiddenError('Only whoever is away, or their team manager, says so');
  }
  if (standsInId === absentId || (standsInId !== null && !known.has(standsInId))) {
    throw new InvalidInputError({ standsInId: 'Choose another person of the team' });
  }
}

/**
 * Says that somebody is away and who stands in; it takes the place of what was said before of the same days, and of no
 * others. Answers all leave of theirs as it stands by then. The same form twice does it once. Throws FORBIDDEN for somebody whom the writer does not manage, INVALID_INPUT.
 */
export async function setCover(unit: Unit, input: Unchecked<CoverDraft>): Promise<readonly CoverRecord[]> {
  const draft = parseWholeInput(coverDraft(unit.today), input);
  const clientId = clientIdToStore(draft.clientId);
  const payload = payloadHash({ ...draft, clientId });
  const stored = await coverBefore(unit, clientId);
  const absentId = draft.absentId || unit.actor.userId;
  if (stored !== undefined) {
    assertSameForm(unit, stored, payload, words);
    return coversOf(unit, absentId);
  }
  const standsInId = draft.standsInId || null;
  await checkPeople(unit, absentId, standsInId);
  const { startsOn, endsOn } = draft;
  const rows = await insertCover(unit, { clientId, payload, absentId, standsInId, startsOn, endsOn });
  const idsOf = (isNew: boolean) => rows.filter((one) => one.isNew === isNew).map(({ id }) => id);
  recordChanges(unit, { table: 'cover', rowIds: idsOf(true), columns });
  recordChanges(unit, { table: 'cover', rowIds: idsOf(false), columns: ['ended_at'] });
  return coversOf(unit, absentId);
}

/** They are back, or do not go. Throws NOT_FOUND where there is none of theirs to end. */
export async function endCover(unit: Unit, coverId: string): Promise<void> {
  if (!isId(coverId) || !(await endCoverOf(unit, coverId))) throw new NotFoundError('We could not find that leave');
  recordChange(unit, { table: 'cover', rowId: coverId, columns: ['ended_at'] });
}
