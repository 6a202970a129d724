import type { ClockReading, ClockStatus } from './complaint-clock.js';

/** "1 working day", "10 working days". */
export function inWorkingDays(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`;
}

/** The clock as a person would say it: "3 working days left", "Overdue by 2 working days". */
export function clockInWords(clock: ClockReading): string {
  return words[clock.status]({
    left: clock.workingDaysLeft ?? 0,
    over: clock.workingDaysOver ?? 0,
    taken: clock.workingDaysTaken ?? 0,
  });
}

type WorkingDays = Readonly<Record<'left' | 'over' | 'taken', number>>;

const words: Readonly<Record<ClockStatus, (days: WorkingDays) => string>> = {
  RUNNING: ({ left }) => (left === 0 ? 'Due today' : `${inWorkingDays(left)} left`),
  // On the Saturday after a Friday no working day has gone by, and it is late all the same.
  OVERDUE: ({ over }) => (over === 0 ? 'Overdue' : `Overdue by ${inWorkingDays(over)}`),
  MET: ({ taken }) => `Answered in ${inWorkingDays(taken)}`,
  MISSED: ({ taken, over }) =>
    `Answered in ${inWorkingDays(taken)}, ${over === 0 ? 'after the due date' : `${over} late`}`,
};
