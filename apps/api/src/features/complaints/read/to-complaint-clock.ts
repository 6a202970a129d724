import { calendarOfClock, type CouncilCalendar } from '@heard/domain/calendar/council-calendar';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { workingDaysBetween } from '@heard/domain/calendar/working-days';
import { answerTiming } from '@heard/domain/complaints/answered-in-time';
import { clockInWords } from '@heard/domain/complaints/clock-in-words';
import { readClock } from '@heard/domain/complaints/complaint-clock';
import { type ComplaintStage, complaintStageLabels, stageLimits } from '@heard/domain/complaints/complaint-stages';
import { type ClockDay, explainClock } from '@heard/domain/complaints/explain-clock';
import { type ClockFacts, stageDeadline } from '@heard/domain/complaints/stage-clock';
import { calendarsOf } from '../../../platform/council-calendar.js';
import type { OpenUnit } from '../../../platform/unit.js';
import type { ClockExplanationType, ClockReadingType, ComplaintClockType } from './complaint-clock.type.js';
import type { ComplaintFacts } from '../complaint.shape.js';

/** With what a clock is read: its own calendar, and today's for the days after its due day. */
export interface Calendar extends Pick<OpenUnit, 'today' | 'holidays'> {
  readonly latest: CouncilCalendar;
  /** The one with which its days were counted, as it was. */
  readonly counted: CouncilCalendar;
}

/** As far as the calendar goes with which this stage was counted, it is explained with that one. */
export async function calendarsOfStages(
  unit: OpenUnit,
  rows: readonly Pick<ComplaintFacts, 'calendarVersion'>[],
): Promise<(row: Pick<ComplaintFacts, 'calendarVersion'>) => Calendar> {
  const { today, holidays: latest } = unit;
  const versions = await calendarsOf(
    unit,
    rows.map(({ calendarVersion }) => calendarVersion),
  );
  return ({ calendarVersion }) => {
    const counted = versions.get(calendarVersion ?? latest.version) ?? latest;
    return { today, latest, counted, holidays: calendarOfClock(counted, latest) };
  };
}

export async function calendarOfStage(unit: OpenUnit, row: Pick<ComplaintFacts, 'calendarVersion'>): Promise<Calendar> {
  return (await calendarsOfStages(unit, [row]))(row);
}

type Reading = Readonly<Pick<ClockReadingType, keyof ClockReadingType>>;

/** The stage with its dates, or null where no clock of ours runs. */
export interface RunStage {
  readonly stage: ComplaintStage;
  readonly startedOn: PlainDate;
  readonly standardDueOn: PlainDate;
  readonly agreedDueOn: PlainDate | null;
  readonly respondedOn: PlainDate | null;
  /** The day on which the complaint ended without an answer. */
  readonly endedOn: PlainDate | null;
}

type StageOfProcedure = Pick<
  ComplaintFacts,
  'procedure' | 'stage' | 'startedOn' | 'standardDueOn' | 'agreedDueOn' | 'respondedOn' | 'endedOn'
>;

export function runStageOf(facts: StageOfProcedure): RunStage | null {
  const { procedure, stage, startedOn, standardDueOn, agreedDueOn, respondedOn, endedOn } = facts;
  if (stage === null || startedOn === null || standardDueOn === null) return null;
  // A stage that was started and then turned out to be somebody else's is kept, and runs no more.
  if (stageLimits(procedure, stage) === null) return null;
  return { stage, startedOn, standardDueOn, agreedDueOn, respondedOn, endedOn };
}

export function toClockReading({ today, holidays, latest }: Calendar, run: RunStage): Reading {
  const clock = readClock(run, today, holidays, latest);
  return {
    stage: run.stage,
    stageLabel: complaintStageLabels[run.stage],
    startedOn: run.startedOn,
    standardDueOn: run.standardDueOn,
    agreedDueOn: run.agreedDueOn,
    dueOn: clock.dueOn,
    respondedOn: run.respondedOn,
    status: clock.status,
    timing: run.endedOn === null ? answerTiming(run, today) : null,
    workingDaysLeft: clock.workingDaysLeft,
    workingDaysOver: clock.workingDaysOver,
    workingDaysTaken: clock.workingDaysTaken,
    inWords: clockInWords(clock),
  };
}

/** What can't be worked out, because nobody knows the bank holidays yet, is left out rather than refused. */
export function ifHeld<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** As many days after the due day as a person can take in; a clock that ran out longer ago says so in words. */
const mostDaysOver = 20;

/** The days after the due day, up to today or to the answer that came late: each working day counted anew from 1. */
function daysOver({ latest }: Calendar, { dueOn, workingDaysOver }: Reading): readonly ClockDay[] {
  const over = workingDaysOver ?? 0;
  if (over === 0 || over > mostDaysOver) return [];
  return ifHeld(() => explainClock(dueOn, over, latest).days.slice(1)) ?? [];
}

function explained(
  { holidays }: Pick<Calendar, 'holidays'>,
  startOn: PlainDate,
  dueOn: PlainDate,
): ClockExplanationType | null {
  return ifHeld(() => explainClock(startOn, workingDaysBetween(startOn, dueOn, holidays), holidays));
}

type LimitFacts = Pick<ClockFacts, 'procedure' | 'acknowledgedOn'>;

/** The last day that an extension can reach; the standard date where that can't be worked out. */
export function longestDueOn(
  { holidays }: Pick<Calendar, 'holidays'>,
  { procedure, acknowledgedOn }: LimitFacts,
  { stage, startedOn, standardDueOn }: RunStage,
): PlainDate {
  const start = { procedure, stage, startedOn, acknowledged: acknowledgedOn !== null };
  const deadline = ifHeld(() => stageDeadline(start, holidays));
  return deadline?.extendedDueOn ?? standardDueOn;
}

export function toComplaintClock(calendar: Calendar, facts: LimitFacts, run: RunStage): ComplaintClockType {
  const longest = longestDueOn(calendar, facts, run);
  const reading = toClockReading(calendar, run);
  return {
    ...reading,
    longestDueOn: longest,
    source: stageLimits(facts.procedure, run.stage)?.source ?? '',
    standard: explained(calendar, run.startedOn, run.standardDueOn),
    agreed: run.agreedDueOn === null ? null : explained(calendar, run.startedOn, run.agreedDueOn),
    longest: longest === run.standardDueOn ? null : explained(calendar, run.startedOn, longest),
    over: daysOver(calendar, reading),
  };
}
