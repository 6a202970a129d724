import type { BankHolidays } from '../calendar/bank-holidays.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { addWorkingDays } from '../calendar/working-days.js';
import type { StageDeadline } from './complaint-clock.js';
import { type ComplaintStage, stageLimits } from './complaint-stages.js';
import type { FromWhom, Procedure } from './representation-codes.js';

/** What decides when the clock of a complaint starts. */
export interface ClockFacts {
  readonly procedure: Procedure;
  readonly fromWhom: FromWhom;
  readonly receivedOn: PlainDate;
  /** The day on which it was decided that they have sufficient interest in the child's welfare. */
  readonly sufficientInterestOn: PlainDate | null;
  /** The day on which the person was told that it had arrived. */
  readonly acknowledgedOn: PlainDate | null;
}

export interface StageClock extends StageDeadline {
  readonly startedOn: PlainDate;
  /** The last day to acknowledge it; null where the procedure asks for none. */
  readonly acknowledgeBy: PlainDate | null;
}

/**
 * True for those who may complain only once the council has found that they have a sufficient interest in the child's
 * welfare (Children Act 1989, s26(3)(e)); everybody else on the list complains in their own right.
 */
export function needsInterestDecision(fromWhom: FromWhom): boolean {
  return fromWhom === 'SUFFICIENT_INTEREST';
}

/** True where the answer is counted from acknowledging and not from receiving. */
export function countsFromAcknowledging(procedure: Procedure): boolean {
  const limits = stageLimits(procedure, 'STAGE_1');
  return limits !== null && limits.acknowledge !== null;
}

/**
 * The day from which the clock runs: the day received. Where the person's standing had first to be decided under the
 * statutory procedure, the day of that decision; under the corporate one the day on which it was acknowledged.
 */
export function clockStartsOn(facts: ClockFacts): PlainDate {
  if (countsFromAcknowledging(facts.procedure)) return facts.acknowledgedOn ?? facts.receivedOn;
  const isStatutory = facts.procedure === 'CHILDREN_ACT_1989';
  const decided = isStatutory && needsInterestDecision(facts.fromWhom) ? facts.sufficientInterestOn : null;
  return decided ?? facts.receivedOn;
}

/**
 * When a stage that started on this day has to be answered; null where no clock of ours runs. What has still to be
 * acknowledged has the days for that as well.
 * @throws RangeError for a date that doesn't exist, or past the bank holidays held.
 */
export function stageDeadline(
  { procedure, stage, startedOn, acknowledged }: StageStart,
  holidays: BankHolidays,
): StageDeadline | null {
  const limits = stageLimits(procedure, stage);
  if (limits === null) return null;
  const before = acknowledged ? 0 : (limits.acknowledge ?? 0);
  return {
    standardDueOn: addWorkingDays(startedOn, before + limits.standard, holidays),
    extendedDueOn: addWorkingDays(startedOn, before + limits.extended, holidays),
  };
}

export interface StageStart {
  readonly procedure: Procedure;
  readonly stage: ComplaintStage;
  readonly startedOn: PlainDate;
  readonly acknowledged: boolean;
}

/**
 * Stage 1 of a complaint with these facts; null where no clock of ours runs.
 * @throws RangeError for a date that doesn't exist, or past the bank holidays held.
 */
export function stageOneClock(facts: ClockFacts, holidays: BankHolidays): StageClock | null {
  const startedOn = clockStartsOn(facts);
  const start = { procedure: facts.procedure, stage: 'STAGE_1', startedOn } as const;
  const deadline = stageDeadline({ ...start, acknowledged: facts.acknowledgedOn !== null }, holidays);
  return deadline === null ? null : { startedOn, acknowledgeBy: acknowledgeBy(facts, holidays), ...deadline };
}

/**
 * The last day to tell the person that it has arrived; null where the procedure asks for none.
 * @throws RangeError for a date that doesn't exist, or past the bank holidays held.
 */
export function acknowledgeBy(
  { procedure, receivedOn }: Pick<ClockFacts, 'procedure' | 'receivedOn'>,
  holidays: BankHolidays,
): PlainDate | null {
  const days = stageLimits(procedure, 'STAGE_1')?.acknowledge ?? null;
  return days === null ? null : addWorkingDays(receivedOn, days, holidays);
}
