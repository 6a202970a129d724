import type { ClockReading } from './complaint-clock.js';

/** "1 working day", "10 working days". */
export function inWorkingDays(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`;
}

/** The clock as a person would say it: "3 working days left", "Overdue by 2 working days". */
export function clockInWords(clock: ClockReading): string {
  switch (clock.status) {
    case 'RUNNING':
      return clock.workingDaysLeft === 0 ? 'Due today' : `${inWorkingDays(clock.workingDaysLeft ?? 0)} left`;
    case 'OVERDUE':
      // On the Saturday after a Friday no working day has gone by, and it is late all the same.
      return clock.workingDaysOver === 0 ? 'Overdue' : `Overdue by ${inWorkingDays(clock.workingDaysOver ?? 0)}`;
    case 'MET':
      return `Answered in ${inWorkingDays(clock.workingDaysTaken ?? 0)}`;
    case 'MISSED':
      return `Answered in ${inWorkingDays(clock.workingDaysTaken ?? 0)}, ${lateBy(clock.workingDaysOver ?? 0)}`;
  }
}

function lateBy(count: number): string {
  return count === 0 ? 'after the due date' : `${count} late`;
}
