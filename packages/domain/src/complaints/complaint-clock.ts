import type { BankHolidays } from '../calendar/bank-holidays.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days.js';

export interface StageDeadline {
  /** The day on which the answer is due without an extension. */
  readonly standardDueOn: PlainDate;
  /** The last day that an extension can reach; the standard day where none is allowed. */
  readonly extendedDueOn: PlainDate;
}

export interface ComplaintDeadlines {
  readonly stage1: StageDeadline;
  readonly stage2: StageDeadline;
  readonly stage3: {
    readonly panelMeetsBy: PlainDate;
    /** Five working days after the panel has met; here after the last day on which it may meet. */
    readonly panelReportsBy: PlainDate;
    /** Fifteen working days after the report; here after the last day on which it may come. */
    readonly respondBy: PlainDate;
  };
}

const panelMeetsWithin = 30;
const panelReportsWithin = 5;
const authorityRespondsWithin = 15;

/**
 * The statutory dates of a stage that starts on this day, in working days of which the start is day 0:
 * stage 1 10 and 20 (Representations Regs 2006, reg 14), stage 2 25 and 65 (reg 17), stage 3 30, then 5, then 15
 * (regs 19 and 20). Stage 3's later dates are the latest possible; once the panel has met, ask `panelReportDueOn`
 * and `panelResponseDueOn`.
 * @throws RangeError for a date that doesn't exist, or past the bank holidays held.
 */
export function complaintDeadlines(startedOn: PlainDate, holidays: BankHolidays): ComplaintDeadlines {
  const panelMeetsBy = addWorkingDays(startedOn, panelMeetsWithin, holidays);
  const panelReportsBy = panelReportDueOn(panelMeetsBy, holidays);
  return {
    stage1: {
      standardDueOn: addWorkingDays(startedOn, 10, holidays),
      extendedDueOn: addWorkingDays(startedOn, 20, holidays),
    },
    stage2: {
      standardDueOn: addWorkingDays(startedOn, 25, holidays),
      extendedDueOn: addWorkingDays(startedOn, 65, holidays),
    },
    stage3: { panelMeetsBy, panelReportsBy, respondBy: panelResponseDueOn(panelReportsBy, holidays) },
  };
}

/** The panel's report: 5 working days after it met (reg 20). */
export function panelReportDueOn(metOn: PlainDate, holidays: BankHolidays): PlainDate {
  return addWorkingDays(metOn, panelReportsWithin, holidays);
}

/** The authority's response: 15 working days after it received the panel's report (reg 20). */
export function panelResponseDueOn(reportReceivedOn: PlainDate, holidays: BankHolidays): PlainDate {
  return addWorkingDays(reportReceivedOn, authorityRespondsWithin, holidays);
}

/** STOPPED: it ended without an answer, so that nothing is due any more. */
export const ClockStatus = {
  RUNNING: 'RUNNING',
  OVERDUE: 'OVERDUE',
  MET: 'MET',
  MISSED: 'MISSED',
  STOPPED: 'STOPPED',
} as const;
export type ClockStatus = keyof typeof ClockStatus;

/** Derived each time, never stored. The due day itself is in time. */
export function clockStatus(
  dueOn: PlainDate,
  { respondedOn, endedOn }: Pick<ClockDates, 'respondedOn' | 'endedOn'>,
  today: PlainDate,
): ClockStatus {
  if (respondedOn !== null) return respondedOn <= dueOn ? 'MET' : 'MISSED';
  if (endedOn !== null) return 'STOPPED';
  return today <= dueOn ? 'RUNNING' : 'OVERDUE';
}

export interface StageDates {
  readonly startedOn: PlainDate;
  readonly standardDueOn: PlainDate;
  readonly agreedDueOn: PlainDate | null;
  readonly respondedOn: PlainDate | null;
}

export interface ClockDates extends StageDates {
  /** The day on which the complaint ended without an answer. */
  readonly endedOn: PlainDate | null;
}

/** The date that counts: the agreed one where there is an extension. */
export function dueOnOf(stage: Pick<StageDates, 'standardDueOn' | 'agreedDueOn'>): PlainDate {
  return stage.agreedDueOn ?? stage.standardDueOn;
}

export interface ClockReading {
  readonly dueOn: PlainDate;
  readonly status: ClockStatus;
  /** Working days after today up to the due day; 0 on the day itself; null unless the clock is running. */
  readonly workingDaysLeft: number | null;
  /** Working days after the due day up to today, or to the answer; null unless overdue or answered late. */
  readonly workingDaysOver: number | null;
  /** Working days from the start to the answer, or to the end without one; null while there is neither. */
  readonly workingDaysTaken: number | null;
}

/**
 * Everything that the clock of a stage says today. A count past the bank holidays held is null: nobody knows it yet.
 * @param now with which days after the due day are counted, where more holidays are known now than when it was worked out
 */
export function readClock(stage: ClockDates, today: PlainDate, holidays: BankHolidays, now = holidays): ClockReading {
  const dueOn = dueOnOf(stage);
  const status = clockStatus(dueOn, stage, today);
  const doneOn = stage.respondedOn ?? stage.endedOn;
  const isOver = status === 'OVERDUE' || status === 'MISSED';
  return {
    dueOn,
    status,
    workingDaysLeft: status === 'RUNNING' ? countIfHeld(today, dueOn, holidays) : null,
    workingDaysOver: isOver ? countIfHeld(dueOn, stage.respondedOn ?? today, now) : null,
    workingDaysTaken: doneOn === null ? null : daysTaken(stage.startedOn, doneOn, holidays),
  };
}

/** Something may end before its clock has started: then it took no day. */
function daysTaken(startedOn: PlainDate, doneOn: PlainDate, holidays: BankHolidays): number | null {
  return doneOn < startedOn ? 0 : countIfHeld(startedOn, doneOn, holidays);
}

function countIfHeld(start: PlainDate, end: PlainDate, holidays: BankHolidays): number | null {
  return start < holidays.from || end > holidays.through ? null : workingDaysBetween(start, end, holidays);
}
