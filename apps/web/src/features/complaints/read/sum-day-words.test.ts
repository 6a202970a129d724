import { expect, test } from 'vitest';

import { type ClockMarks, sumDayWords } from './sum-day-words';

const plain: ClockMarks = {
  standardDueOn: '2026-01-07',
  agreedDueOn: null,
  dueOn: '2026-01-07',
  respondedOn: null,
  today: '2026-01-05',
};
const extended: ClockMarks = { ...plain, agreedDueOn: '2026-01-21', dueOn: '2026-01-21' };
const working = (on: string, workingDay: number) => ({ on, kind: 'WORKING_DAY', workingDay, name: null });

test.each([
  ['the start', { on: '2025-12-19', kind: 'START', workingDay: 0, name: null }, plain, 'start', '0', 'Start'],
  ['a working day', working('2025-12-22', 1), plain, 'counted', '1', ''],
  ['a weekend', { on: '2025-12-20', kind: 'SATURDAY', name: 'Saturday' }, plain, 'uncounted', '', ''],
  [
    'a bank holiday',
    { on: '2025-12-25', kind: 'BANK_HOLIDAY', name: 'Christmas Day' },
    plain,
    'uncounted',
    '',
    'Christmas Day',
  ],
  ['the due day', working('2026-01-07', 10), plain, 'due', '10', 'Due'],
  ['the standard due day of an extension', working('2026-01-07', 10), extended, 'standard', '10', 'First due'],
  ['the agreed due day', working('2026-01-21', 20), extended, 'due', '20', 'Due'],
  ['a day over', working('2026-01-08', 1), plain, 'over', '+1', ''],
  ['an answer in time', working('2026-01-05', 8), { ...plain, respondedOn: '2026-01-05' }, 'answered', '8', 'Sent'],
  ['an answer too late', working('2026-01-08', 1), { ...plain, respondedOn: '2026-01-08' }, 'late', '+1', 'Sent'],
])('shows %s', (_what, day, marks, look, count, label) => {
  expect(sumDayWords(day, marks)).toMatchObject({ look, count, label });
});

test.each([
  ['2025-12-25', 'BANK_HOLIDAY', null, 'Christmas Day', 'not counted, Christmas Day'],
  ['2025-12-20', 'SATURDAY', null, 'Saturday', 'not counted, Saturday'],
  ['2025-12-19', 'START', 0, null, 'day 0, the clock starts'],
  ['2026-01-07', 'WORKING_DAY', 10, null, 'working day 10, the due day'],
  ['2026-01-08', 'WORKING_DAY', 1, null, 'working day 1 after the due day'],
])('says %s in full', (on, kind, workingDay, name, spoken) => {
  expect(sumDayWords({ on, kind, workingDay, name }, plain).spoken).toBe(spoken);
});
