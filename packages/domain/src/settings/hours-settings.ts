import { minutesOf, timeText, weekdays, type WorkingHours } from '../calendar/working-hours.js';
import { readPart, type Setting, type SettingChange, type SettingProblem, type SettingValue } from './setting.js';
import { type SettingPart, textPart } from './setting-part.js';
import { severalPart } from './several-part.js';

const workingDays = severalPart({
  name: 'days',
  label: 'Days of the week',
  hint: 'Bank holidays are never among them',
  options: weekdays.map(([value, label]) => ({ value, label })),
  without: 'Not set',
});

function timePart(name: string, label: string, hint: string): SettingPart<string> {
  const text = textPart({ name, label, hint, longest: 5, without: 'Not set' });
  return {
    ...text,
    kind: 'NUMBER',
    problem: (texts) =>
      text.problem(texts) ??
      ((texts[0] ?? '').trim() === '' || minutesOf(texts[0] ?? '') !== null ? null : 'Enter a time, like 8:30'),
    read: (texts) => timeText(minutesOf(texts[0] ?? '') ?? 0),
  };
}

const opensAt = timePart('from', 'From', 'For example 8:30');
const closesAt = timePart('until', 'To', 'For example 17:00');

/** When the day teams are there; null where the council has not said. */
export function workingHoursOf(value: SettingValue): WorkingHours | null {
  const days = readPart(value, workingDays);
  const from = minutesOf(readPart(value, opensAt));
  const until = minutesOf(readPart(value, closesAt));
  return days.length === 0 || from === null || until === null || until <= from ? null : { days, from, until };
}

function allOrNone({ after }: SettingChange): SettingProblem | null {
  const [from, until] = [readPart(after, opensAt), readPart(after, closesAt)];
  const said = [readPart(after, workingDays).length > 0, from !== '', until !== ''];
  if (said.every((one) => !one)) return null;
  const missing = [workingDays, opensAt, closesAt][said.indexOf(false)];
  if (missing) return { part: missing.name, sentence: 'Enter the days and both times, or none of them' };
  if (workingHoursOf(after) === null) return { part: closesAt.name, sentence: 'Enter a time later than the first' };
  return null;
}

export const workingHoursSetting: Setting = {
  key: 'working_hours',
  group: 'COUNCIL',
  title: 'Working hours',
  affects:
    'Which of the two numbers to ring is marked as the one that counts now, from the next time a page is opened; and which openings of children’s records are shown as out of hours. Where nothing is set no number is marked, and out of hours is from 22:00 to 6:00.',
  parts: [workingDays, opensAt, closesAt],
  problem: allOrNone,
};
