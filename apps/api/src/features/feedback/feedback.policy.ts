import { can } from '@heard/domain/access/permissions';
import { type Access, reachToChild, type Reach } from '@heard/domain/children/reach';
import { mayAnswer } from '@heard/domain/feedback/may-answer';
import { ChildAccessEntity } from '../../foundations/access/child-access.entity.js';
import { ForbiddenError, NotFoundError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';

/** How far the acting person reaches a child today, from what joins them to the child. */
export function reachToRecord(unit: Unit, accesses: readonly Access[]): Reach {
  return reachToChild({ role: unit.actor.role, accesses, purpose: null }, unit.today);
}

/** The same for a child of whom nothing was read yet. */
export async function reachToRecordFor(unit: Unit, childId: string): Promise<Reach> {
  const accesses = await unit.db.loadAll(ChildAccessEntity, { childId, principalId: unit.actor.userId });
  return reachToRecord(unit, accesses);
}

/**
 * Whoever reaches a child, if only by name, may log what they said. Throws NOT_FOUND for a child out of reach, as for
 * one that does not exist.
 */
export function assertMayRecord(reach: Reach): void {
  if (reach === 'RECORD' || reach === 'NAME') return;
  throw new NotFoundError('We could not find that child');
}

/** Throws FORBIDDEN for whoever may not ask a child again. Whether they may see the words is decided on the telling. */
export function assertMayAnswerConsent(unit: Unit): void {
  if (!can(unit.actor.role, 'consent:answer')) throw new ForbiddenError();
}

/** What has to be known of words to say who answers them. */
export interface Answerable {
  readonly answerOwnerId: string | null;
  readonly answerOwnerName: string | null;
  readonly isTheirs: boolean;
  readonly isGiven: boolean;
}

/** Who was given a task. */
export interface TaskGiven {
  readonly ownerId: string | null;
  readonly ownerName: string | null;
}

/** Whether it is theirs to decide about these words, which they can read, and to tell what came of them. */
export function isTheirsToAnswer(unit: Unit, { answerOwnerId, isTheirs, isGiven }: Answerable): boolean {
  const { role, userId } = unit.actor;
  return mayAnswer({
    role,
    hasOwner: answerOwnerId !== null,
    isOwner: isGiven || answerOwnerId === userId,
    isTheirs,
  });
}

/** Throws FORBIDDEN for a role that answers nobody. Whether these words are theirs is decided on the telling. */
export function assertMayAnswerAtAll(unit: Unit): void {
  if (!can(unit.actor.role, 'feedback:answer')) throw new ForbiddenError();
}

/** Throws FORBIDDEN, with who is to answer where it is somebody else. */
export function assertMayAnswer(unit: Unit, told: Answerable): void {
  if (isTheirsToAnswer(unit, told)) return;
  const who = told.answerOwnerName ?? 'Somebody who works with the child';
  throw new ForbiddenError(`${who} is to answer this. Ask them, or their team manager`);
}

/** Throws FORBIDDEN for whoever is neither given the task nor to answer the words that it is about. */
export function assertMayDo(unit: Unit, told: Answerable, { ownerId, ownerName }: TaskGiven): void {
  if (ownerId === unit.actor.userId || isTheirsToAnswer(unit, told)) return;
  throw new ForbiddenError(`${ownerName ?? 'Somebody else'} is to do this. Ask them, or whoever is to answer`);
}
