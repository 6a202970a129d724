import { describe, expect, test } from 'vitest';
import { smallCountsText } from '../reports/small-counts.js';
import { parseDraft } from '../validation/parse-draft.js';
import { addedHolidays } from './calendar-settings.js';
import { councilName, dutyNumber, logoText } from './council-settings.js';
import { targetRate, yearTargets } from './figure-settings.js';
import { workingHoursOf } from './hours-settings.js';
import { rolesWithSecondFactor } from './second-factor-settings.js';
import { idleMinutes } from './session-settings.js';
import { readPart, sayPart } from './setting.js';
import { changeProblems, settingDraft, valueOfDraft } from './setting-draft.js';
import { settingOf, settings } from './settings.js';

const today = '2026-11-30';

function problemsOf(
  key: string,
  said: Readonly<Record<string, string | readonly string[]>>,
  before = {},
): Readonly<Record<string, string>> {
  const parts = Object.entries(said).map(([name, text]) => ({ name, texts: [text].flat() }));
  const draft = { clientId: 'one', key, version: 0, parts, reason: 'Asked for' };
  const parsed = parseDraft(settingDraft, draft);
  if (!parsed.ok) return parsed.fields;
  const setting = settingOf(key);
  if (setting === undefined) throw new Error(`No setting ${key}`);
  return changeProblems(setting, { before, after: valueOfDraft(parsed.value.parts), today }, parsed.value);
}

describe('what a council sets', () => {
  test('has a key of its own each, and each part a name', () => {
    expect(new Set(settings.map(({ key }) => key)).size).toBe(settings.length);
    for (const { parts } of settings) expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
  });

  test.each([
    [{ idleMinutes: '45' }, 45],
    [{ idleMinutes: 45 }, 45],
    [{}, 30],
    [{ idleMinutes: '4' }, 30],
    [{ idleMinutes: null }, 30],
  ])('%j means %i minutes', (value, minutes) => {
    expect(readPart(value, idleMinutes)).toBe(minutes);
  });

  test.each([
    [{ roles: ['LEADERSHIP', 'ADMINISTRATOR'] }, 'Leadership, Administrator'],
    [{ roles: ['ADMINISTRATOR', 'LEADERSHIP'] }, 'Leadership, Administrator'],
    [{ roles: 'ADMINISTRATOR' }, 'Administrator'],
    [{ roles: ['KING'] }, 'Nobody: whoever wants one sets it up on their own page'],
    [{}, 'Nobody: whoever wants one sets it up on their own page'],
  ])('%j of a second step is said as “%s”', (value, words) => {
    expect(sayPart(value, rolesWithSecondFactor)).toBe(words);
  });

  test('is said in words', () => {
    expect(sayPart({ targetRate: 87.5 }, targetRate)).toBe('87.5 percent');
    expect(sayPart({ yearTargets: '2026-27 90, 2025-26: 87.5' }, yearTargets)).toBe(
      '2025-26: 87.5 percent, 2026-27: 90 percent',
    );
    expect(sayPart({}, councilName)).toBe('As in Services and teams');
    expect(sayPart({ logoText: 'Speak up' }, logoText)).toBe('Speak up');
    expect(sayPart({}, dutyNumber)).toBe('No number');
  });

  test.each([
    ['01632 960 001', true],
    ['+44 (0)1632 960001', true],
    ['01632 960001 ext. 12', true],
    ['999', true],
    ['the duty desk', false],
    ['01632', true],
    ['12', false],
    ['01632 960001 ext 12 ext 13', false],
  ])('%s is a number to ring: %s', (number, isOne) => {
    expect(dutyNumber.problem([number]) === null).toBe(isOne);
  });
});

describe('working hours', () => {
  const week = ['MON', 'TUE', 'WED', 'THU', 'FRI'];

  test.each([
    [{ days: week, from: '8:30', until: '17.00' }, {}],
    [{ days: week, from: '', until: '17:00' }, { 'parts.1.texts': 'Enter the days and both times, or none of them' }],
    [{ days: [], from: '8:30', until: '17:00' }, { 'parts.0.texts': 'Enter the days and both times, or none of them' }],
    [{ days: week, from: '17:00', until: '8:30' }, { 'parts.2.texts': 'Enter a time later than the first' }],
    [{ days: week, from: 'nine', until: '17:00' }, { 'parts.1.texts': 'Enter a time, like 8:30' }],
  ])('%j: %j', (said, problems) => {
    expect(problemsOf('working_hours', said)).toEqual(problems);
  });

  test('count once they are whole', () => {
    expect(workingHoursOf({})).toBeNull();
    expect(workingHoursOf({ days: 'MON', from: '9:00' })).toBeNull();
    expect(workingHoursOf({ days: 'MON', from: '9:00', until: '17:00' })).toEqual({
      days: ['MON'],
      from: 540,
      until: 1020,
    });
  });
});

describe('a setting of rows', () => {
  test('is typed in two fields, and kept as one line each', () => {
    const { rows } = addedHolidays;
    expect(rows?.join(['2029-01-01', 'New Year’s Day'])).toBe('2029-01-01 New Year’s Day');
    expect(rows?.split(['2029-01-01 New Year’s Day', ''])).toEqual([['2029-01-01', 'New Year’s Day']]);
    expect(rows?.join(['', ''])).toBe('');
    // What was kept as one line of text before.
    expect(yearTargets.rows?.split(['2026-27 90, 2025-26: 87.5'])).toEqual([
      ['2025-26', '87.5'],
      ['2026-27', '90'],
    ]);
    expect(yearTargets.rows?.join(['2025-26', '87.5'])).toBe('2025-26: 87.5');
    expect(sayPart({ yearTargets: ['2026-27: 90', '2025-26: 87.5'] }, yearTargets)).toBe(
      '2025-26: 87.5 percent, 2026-27: 90 percent',
    );
  });

  test('takes bank holidays of years to come, and says of others in a sentence why not', () => {
    const days = ['2029-01-01 New Year’s Day', '2029-03-30 Good Friday'];
    expect(problemsOf('bank_holidays', { days })).toEqual({});
    expect(problemsOf('bank_holidays', { days: ['2028-06-05 Jubilee'] })).toEqual({
      'parts.0.texts': '5 June 2028 is within the years that Heard comes with: enter days after 31 December 2028',
    });
    expect(problemsOf('bank_holidays', { days: ['2029-01-01'] })).toEqual({
      'parts.0.texts': 'Enter the day and the name of each bank holiday',
    });
    expect(sayPart({}, addedHolidays)).toBe('None: known up to 31 December 2028');
    expect(sayPart({ days }, addedHolidays)).toBe('2029: 2 days, counted once it has 8');
  });
});

describe('a change of a setting', () => {
  test('that makes sense has no problem', () => {
    expect(problemsOf('safeguarding', { duty: '01632 960 001', outOfHours: '01632 960 002' })).toEqual({});
    expect(problemsOf('participation', { targetRate: '87.5', yearTargets: '2025-26: 85, 2026-27 90%' })).toEqual({});
  });

  test('is several of a few, each once, or none', () => {
    const wrong = { 'parts.0.texts': 'Choose from these, each once' };
    expect(problemsOf('secondFactor', { roles: ['LEADERSHIP', 'PARTNER'] })).toEqual({});
    expect(problemsOf('secondFactor', { roles: [] }, { roles: 'PARTNER' })).toEqual({});
    expect(problemsOf('secondFactor', { roles: [''] }, { roles: ['PARTNER'] })).toEqual({});
    expect(problemsOf('secondFactor', { roles: ['LEADERSHIP', 'KING'] })).toEqual(wrong);
    expect(problemsOf('secondFactor', { roles: ['PARTNER', 'PARTNER'] })).toEqual(wrong);
  });

  const shared = { clientId: 'one', version: 0 };

  test.each([
    ['session', { idleMinutes: '4' }, { 'parts.0.texts': 'Enter a whole number of minutes from 5 to 720' }],
    ['session', { idleMinutes: '20.5' }, { 'parts.0.texts': 'Enter a whole number of minutes from 5 to 720' }],
    ['session', { idleMinutes: '' }, { 'parts.0.texts': 'Enter a whole number of minutes from 5 to 720' }],
    [
      'participation',
      { targetRate: '120', yearTargets: '' },
      { 'parts.0.texts': 'Enter a number of percent from 50 to 100' },
    ],
    ['session', {}, { form: 'Say of each part of this setting once what it is' }],
    ['session', { idleMinutes: '20', other: '1' }, { form: 'Say of each part of this setting once what it is' }],
    [
      'retention',
      { lookedAfter: '74', otherChildren: '25', complaints: '6', accessLog: '6', leavers: '6' },
      { 'parts.0.texts': 'Enter a whole number of years from 75 to 100' },
    ],
    ['nothing', {}, { key: 'There is no such setting' }],
    [
      'safeguarding',
      { duty: '01632 960 001', outOfHours: '' },
      { 'parts.1.texts': 'Enter both numbers: one alone would leave somebody without help at the wrong hour' },
    ],
  ])('of %s to %j is refused', (key, said, problems) => {
    expect(problemsOf(key, said)).toEqual(problems);
  });

  test.each(['2025-27: 90', '2025-26', '2025-26: 90, 2025-26: 80', '2025-26: 40', 'ninety'])(
    'to targets of years like %j is refused',
    (years) => {
      expect(problemsOf('participation', { targetRate: '90', yearTargets: years })).toEqual({
        'parts.1.texts': 'Enter each year once with its target from 50 to 100 percent, for example 2025-26 and 87.5',
      });
    },
  );

  test('of small counts goes upwards only', () => {
    const ten = { upTo: '10' };
    expect(problemsOf('small_counts', ten)).toEqual({});
    expect(problemsOf('small_counts', { upTo: '12' }, ten)).toEqual({});
    expect(problemsOf('small_counts', { upTo: '8' }, ten)).toEqual({
      'parts.0.texts': 'Enter 10 or more: this number is only ever raised',
    });
    expect(problemsOf('small_counts', { upTo: '4' })).toEqual({ 'parts.0.texts': 'Enter a whole number from 5 to 20' });
  });

  test.each([
    [[], 'from 1 to 5'],
    [[['2025-26', 5]], 'from 1 to 5'],
    [[['2026-27', 10]], 'from 1 to 10'],
    [
      [
        ['2025-26', 5],
        ['2026-27', 10],
      ],
      'from 1 to 5 (in 2026-27 from 1 to 10)',
    ],
    [
      [
        ['2026-27', 10],
        ['2027-28', 10],
        ['2025-26', 5],
        ['2024-25', 12],
      ],
      'from 1 to 5 (in 2026-27 and 2027-28 from 1 to 10, in 2024-25 from 1 to 12)',
    ],
  ] as const)('hides in %j the numbers %s', (years, text) => {
    expect(smallCountsText(years.map(([year, upTo]) => ({ year, upTo })))).toBe(text);
  });

  test('is refused where nothing would change, and without a reason', () => {
    const same = { form: 'This is how it is already: nothing would change' };
    expect(problemsOf('session', { idleMinutes: ' 20 ' }, { idleMinutes: '20' })).toEqual(same);
    const parts = [{ name: 'idleMinutes', texts: ['20'] }];
    const unreasoned = parseDraft(settingDraft, { ...shared, key: 'session', parts, reason: ' ' });
    expect(unreasoned).toMatchObject({
      ok: false,
      fields: { reason: 'Enter why, for example: agreed by the care council in May' },
    });
  });
});
