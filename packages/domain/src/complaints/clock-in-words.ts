import { amountOf } from '../words/amount-of.js';
import { numberText } from '../words/number-text.js';
import type { ClockReading } from './complaint-clock.js';

/** "1 working day", "10 working days". */
export function inWorkingDays(count: number): string {
  return amountOf(count, 'working day', 'working days');
}

/** The clock as a person would say it: "3 working days left", "Overdue by 2 working days". */
export function clockInWords(clock: ClockReading): string {
  const { workingDaysLeft: left, workingDaysOver: over, workingDaysTaken: taken } = clock;
  switch (clock.status) {
    case 'RUNNING':
      return runningInWords(left);
    case 'OVERDUE':
      return overdueInWords(over);
    case 'MET':
      return metInWords(taken);
    case 'MISSED':
      return missedInWords(taken, over);
    case 'STOPPED':
      return stoppedInWords(taken);
  }
}

function metInWords(taken: number | null): string {
  return taken === null ? 'Answered in time' : `Answered in ${inWorkingDays(taken)}`;
}

function overdueInWords(over: number | null): string {
  // On the Saturday after a Friday no working day has gone by, and it is late all the same.
  return over === null || over === 0 ? 'Overdue' : `Overdue by ${inWorkingDays(over)}`;
}

function stoppedInWords(taken: number | null): string {
  return taken === null ? 'Stopped' : `Stopped after ${inWorkingDays(taken)}`;
}

function runningInWords(left: number | null): string {
  if (left === null) return 'Running';
  return left === 0 ? 'Due today' : `${inWorkingDays(left)} left`;
}

function missedInWords(taken: number | null, over: number | null): string {
  if (taken === null || over === null) return 'Answered after the due date';
  return `Answered in ${inWorkingDays(taken)}, ${over === 0 ? 'after the due date' : `${numberText(over)} late`}`;
}
