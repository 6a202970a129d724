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

/** Whether it is theirs to put right or to withdraw what somebody wrote down: theirs who write it down. */
function isTheirsToRecord(unit: Unit, { isTheirs }: LifeDecisionRecord): boolean {
  const { role } = unit.actor;
  return can(role, 'life-decision:record') && maySayOfDecision({ role, isTheirs, isGiven: false });
}

/** What comes from an episode or an allocation is put right there, and follows. */
export function mayChange(unit: Unit, record: LifeDecisionRecord): boolean {
  return record.source === 'RECORDED' && record.withdrawnOn === null && isTheirsToRecord(unit, record);
}

/** Throws FORBIDDEN. */
export function assertMayChange(unit: Unit, record: LifeDecisionRecord): void {
  if (mayChange(unit, record)) return;
  if (record.source === 'RECORDED' && record.withdrawnOn !== null) {
    throw new ForbiddenError('It was withdrawn: what it says stays as it is');
  }
  if (record.source === 'RECORDED') {
    throw new ForbiddenError('Whoever works with the child, or their team manager, changes this');
  }
  throw new ForbiddenError(
    'It comes from the placement record or the allocation: it is put right there, and follows. Whether they were asked and told can be said here',
  );
}

/** What was written down about another child is read on by those alone who write down decisions about this one. */
export function isAboutAnother(unit: Unit, record: LifeDecisionRecord): boolean {
  return record.changes.at(-1)?.because === 'WRONG_CHILD' && !isTheirsToRecord(unit, record);
}
