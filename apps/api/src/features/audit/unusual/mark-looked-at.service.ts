import { type UnusualLookDraft, unusualLookDraft } from '@heard/domain/audit/unusual-look';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordNewRow } from '../../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import { ConflictError, InvalidInputError, NotFoundError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { type FoundUnusual, foundOn, usualWork } from './list-unusual.js';
import { UnusualLookEntity } from './unusual-look.entity.js';
import { lookedBefore } from './unusual-looks.queries.js';

const words = { what: 'What you found', toGoOn: 'To write more' };

async function findingOf(unit: Unit, { rule, actorId, day }: UnusualLookDraft): Promise<FoundUnusual> {
  const found = await foundOn(unit, { from: day, to: day }, await usualWork(unit));
  const finding = found.find((one) => one.rule === rule && one.openings[0].actorId === actorId);
  if (finding === undefined) throw new NotFoundError();
  return finding;
}

/**
 * Says that somebody has looked at what was unusual, and what they found. The same form twice says it once. Throws
 * INVALID_INPUT for one’s own, NOT_FOUND where no rule found it, CONFLICT with what somebody else has found meanwhile.
 */
export async function markLookedAt(unit: Unit, input: Unchecked<UnusualLookDraft>): Promise<FoundUnusual> {
  const draft = parseWholeInput(unusualLookDraft, input);
  const { rule, actorId, day, word } = draft;
  if (actorId === unit.actor.userId) {
    throw new InvalidInputError({ word: 'These are your own: somebody else has to look at them' });
  }
  const clientId = clientIdToStore(draft.clientId);
  const payload = payloadHash({ ...draft, clientId });
  const stored = await lookedBefore(unit, clientId, `${day} ${actorId} ${rule}`);
  if (stored !== undefined) {
    assertSameForm(unit, stored, payload, words);
    return findingOf(unit, draft);
  }
  const { look } = await findingOf(unit, draft);
  if (look !== null) {
    const said = `${look.byName ?? 'Somebody else'} has looked at this already: “${look.word}”`;
    throw new ConflictError(`${said}. What you found, “${word}”, is not saved`, look);
  }
  const made = {
    id: newId(),
    clientId,
    payloadSha256: payload,
    rule,
    userId: actorId,
    day,
    word,
    createdBy: unit.actor.userId,
  };
  unit.db.insert(UnusualLookEntity, made);
  recordNewRow(unit, 'unusual_look', made);
  return findingOf(unit, draft);
}
