import { NotFoundError } from '../../platform/errors.js';
import { isId } from '../../platform/ids.js';
import type { Unit } from '../../platform/unit.js';
import {
  type ActionEventRow,
  type ActionRow,
  actionById,
  type EvidenceRow,
  evidenceOf,
  historyOf,
} from './action.queries.js';
import { type WordsBehindRow, wordsBehindAction } from './words-behind.queries.js';

/** A card with what hangs on it. */
export interface OpenedAction {
  readonly action: ActionRow;
  readonly evidence: readonly EvidenceRow[];
  readonly history: readonly ActionEventRow[];
  readonly words: readonly WordsBehindRow[];
}

/** Opens one card, and writes that it was opened. Throws NOT_FOUND. */
export async function openAction(unit: Unit, id: string): Promise<OpenedAction> {
  const action = isId(id) ? await actionById(unit, id) : undefined;
  if (action === undefined) throw new NotFoundError('We could not find that action');
  unit.audit.saw({ recordIds: [action.id] });
  const [evidence, history, words] = await Promise.all([
    evidenceOf(unit, action.id),
    historyOf(unit, action.id),
    action.heardFrom === null ? [] : wordsBehindAction(unit, action.id),
  ]);
  unit.audit.saw({ childIds: words.flatMap(({ childId }) => childId ?? []) });
  return { action, evidence, history, words };
}
