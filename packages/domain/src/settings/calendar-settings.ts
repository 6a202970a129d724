import {
  type AddedHoliday,
  builtInThrough,
  changedHolidaysProblem,
  holidaysProblem,
  leastOfAYear,
  readAddedHolidays,
  yearsInWords,
} from '../calendar/council-calendar.js';
import { formatPlainDate } from '../calendar/plain-date.js';
import { longest } from '../validation/text-lengths.js';
import { rowsPart } from './rows-part.js';
import type { Setting, SettingChange, SettingProblem } from './setting.js';
import { textsOf } from './setting.js';

const lastBuiltIn = formatPlainDate(builtInThrough);

export const addedHolidays = rowsPart<AddedHoliday>({
  name: 'days',
  label: `Bank holidays after ${lastBuiltIn}`,
  hint: `As gov.uk announces them for England and Wales: where one falls at a weekend, the day that people have off instead. A year counts once it has all ${String(leastOfAYear)}`,
  longest: longest.name,
  rows: {
    one: 'bank holiday',
    first: { label: 'Day', type: 'date', longest: 10, fits: 10 },
    second: { label: 'Name', type: 'text', longest: 100, fits: 20 },
    between: ' ',
    split: (texts) => texts.map((text) => [text.slice(0, 10), text.slice(10).trim()]),
  },
  problem: holidaysProblem,
  read: readAddedHolidays,
  say: (added) => (added.length === 0 ? `None: known up to ${lastBuiltIn}` : yearsInWords(added)),
});

function changedDays({ before, after, today }: SettingChange): SettingProblem | null {
  const [was, is] = [before, after].map((value) => textsOf(value, addedHolidays));
  const sentence = changedHolidaysProblem(was ?? [], is ?? [], today);
  return sentence === null ? null : { part: addedHolidays.name, sentence };
}

export const calendarSetting: Setting = {
  key: 'bank_holidays',
  group: 'COUNCIL',
  title: 'Bank holidays of later years',
  affects: `Which days are working days after ${lastBuiltIn}, when the years that Heard comes with end: by when complaints are answered, first reviews and answers to children are due. What is due already keeps its day, and how it was counted.`,
  parts: [addedHolidays],
  problem: changedDays,
};
