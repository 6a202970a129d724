import { can } from '@heard/domain/access/permissions';
import { maySayOfDecision } from '@heard/domain/life-decisions/may-say-of-decision';
import { ForbiddenError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';
import type { LifeDecisionRecord } from './life-decision.shape.js';

/** Throws FORBIDDEN for a role that writes down no decision, before any child is looked at. */
export function assertMayRecordDecisions(unit: Unit): void {
  if (!can(unit.actor.role, 'life-decision:record')) throw new ForbiddenError();
}

/** Throws FORBIDDEN for a role that says nothing of any decision. Whether this one is theirs is decided on the row. */
export function assertMaySayAtAll(unit: Unit): void {
  if (!can(unit.actor.role, 'life-decision:say')) throw new ForbiddenError();
}

/** Throws FORBIDDEN for a child whom they reach, and do not work with. */
export function assertMayDecideFor(unit: Unit, isTheirs: boolean): void {
  if (maySayOfDecision({ role: unit.actor.role, isTheirs, isGiven: false })) return;
  throw new ForbiddenError('Whoever works with the child, or their team manager, writes this down');
}

/** Whether it is theirs to say that the child was asked, and to tell them. */
export function isTheirsToSay(unit: Unit, { isTheirs, isGiven, withdrawnOn }: LifeDecisionRecord): boolean {
  return withdrawnOn === null && maySayOfDecision({ role: unit.actor.role, isTheirs, isGiven });
}

/** Throws FORBIDDEN. */
export function assertMaySay(unit: Unit, record: LifeDecisionRecord): void {
  if (isTheirsToSay(unit, record)) return;
  throw new ForbiddenError('Whoever works with the child, or their team manager, says this');
}
