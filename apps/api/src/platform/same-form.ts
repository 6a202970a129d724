import { ConflictError } from './errors.js';
import type { Unit } from './unit.js';

/** What a form of this number has stored, and who sent it. */
export interface StoredForm {
  readonly id: string;
  /** Of what was sent, as `payloadHash` makes it. */
  readonly payload: string;
  readonly writtenBy: string | null;
}

/** `what` was saved, and what somebody may want who sent something else: "This decision", "To decide again". */
interface FormWords {
  readonly what: string;
  readonly toGoOn: string;
}

/**
 * The same form sent twice is stored once. Throws CONFLICT for the same number with something else in it, and for one
 * that is somebody else's: they are not told which record it is.
 */
export function assertSameForm(unit: Unit, stored: StoredForm, payload: string, { what, toGoOn }: FormWords): void {
  const isOwn = stored.writtenBy === unit.actor.userId;
  if (isOwn && stored.payload === payload) return;
  throw new ConflictError(
    `${what} was already saved, with something else in it. What was saved first is kept. ${toGoOn}, open a new form`,
    isOwn ? { id: stored.id } : null,
  );
}
