import { decideAccessDraft, type DecideAccessDraft } from '@heard/domain/people/person-drafts';
import { widestRoles } from '@heard/domain/people/second-person';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { ConflictError, ForbiddenError, NotFoundError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { grantColumns } from './add-person.service.js';
import { checkKeepsTwo } from './check-keeps-two.js';
import { inviteAnew } from './invite-anew.service.js';
import { updateWish, waitForPeople, wishOf } from './person.queries.js';
import type { AccessWish } from './person.shape.js';

const gone = 'This was decided meanwhile, or its time has run out';
const notYours =
  'A second person decides: another administrator, or leadership where there is only one. Never who asked, or whom it is about';

async function openWish(unit: Unit, wishId: string): Promise<AccessWish> {
  const found = isId(wishId) ? await wishOf(unit, wishId) : undefined;
  if (found === undefined) throw new NotFoundError('We could not find that');
  unit.audit.saw({ recordIds: [found.userId, found.id] });
  return found;
}

function assertMayDecide(unit: Unit, { mayDecide, askedById }: AccessWish, { outcome }: DecideAccessDraft): void {
  if (outcome === 'WITHDRAWN' && askedById !== unit.actor.userId) {
    throw new ForbiddenError('Only whoever asked takes it back');
  }
  if (outcome !== 'WITHDRAWN' && !mayDecide) throw new ForbiddenError(notYours);
}

/**
 * A second person says yes or no to a role that was asked for, or whoever asked takes it back. With a yes it counts at once, and
 * for one of the widest roles their way in begins anew: whoever asked for it may know the one that there was.
 * Throws NOT_FOUND, FORBIDDEN for who asked and whom it is about, CONFLICT where nothing waits any more,
 * INVALID_INPUT where nobody could approve anything afterwards.
 */
export async function decideAccess(unit: Unit, input: Unchecked<DecideAccessDraft>): Promise<AccessWish> {
  const draft = parseWholeInput(decideAccessDraft, input);
  await waitForPeople(unit);
  const found = await openWish(unit, draft.id);
  const isDone = found.outcome === draft.outcome && found.decidedByName === unit.actor.name;
  if (isDone) return found;
  if (found.outcome !== null) throw new ConflictError(gone, found);
  assertMayDecide(unit, found, draft);
  if (draft.outcome === 'APPROVED') await checkKeepsTwo(unit, found);
  if (!(await updateWish(unit, { ...draft, id: found.id }))) throw new ConflictError(gone, found);
  recordChange(unit, { table: 'access_request', rowId: found.id, columns: ['outcome', 'decided_by', 'decided_why'] });
  if (draft.outcome === 'APPROVED') {
    recordChange(unit, { table: 'role_grant', rowId: found.id, columns: grantColumns });
    if (widestRoles.includes(found.role)) await inviteAnew(unit, found.userId);
  }
  return openWish(unit, found.id);
}
