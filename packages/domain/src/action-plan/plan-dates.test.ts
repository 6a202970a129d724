import { describe, expect, test } from 'vitest';
import { readPlanDates } from './plan-dates.js';

const today = '2026-11-24';

function read(cells: Readonly<Record<string, string>>) {
  return readPlanDates((name) => cells[name] ?? '', today);
}

describe('the dates of a plan that a spreadsheet has saved', () => {
  test.each([
    ['2019-03', '2019-03-31'],
    ['2019-03-31', '2019-03-31'],
    ['2019-03-31T00:00:00', '2019-03-31'],
    ['2019-03-31 00:00:00', '2019-03-31'],
    ['2019/03/31', '2019-03-31'],
    ['Mar-19', '2019-03-31'],
    ['mar 2019', '2019-03-31'],
    ['March 2019', '2019-03-31'],
    ['03/2019', '2019-03-31'],
    ['31/03/2019', '2019-03-31'],
    ['31/03/2020', '2020-03-31'],
    ['31/3/2019 00:00', '2019-03-31'],
    ['31-Mar-19', '2019-03-31'],
    ['31-03-2019', '2019-03-31'],
    ['31 March 2019', '2019-03-31'],
    ['Q4 2018-19', '2019-03-31'],
    ['2018/19', '2019-03-31'],
  ])('due_to %j is %s, whatever the words beside it', (to, dueTo) => {
    const timescale = { dueFrom: null, dueTo, yearInferred: true };
    expect(read({ timescale: 'March', due_to: to, year_inferred: 'yes' })).toEqual({ ok: true, timescale, note: null });
  });

  test('give a span from the first day to the last', () => {
    expect(read({ timescale: 'March/April', due_from: 'Mar-19', due_to: 'Apr-19' })).toMatchObject({
      timescale: { dueFrom: '2019-03-01', dueTo: '2019-04-30' },
    });
  });

  test.each([
    '43555',
    '31/03/19',
    '3/31/2019',
    '31.03.2019',
    '31/02/2019',
    '201903',
    'March',
    '31 March',
    'Easter 2019',
    '#######',
    'soon',
    '2019-13',
    'Mar-Apr 19',
  ])('%j stops the line with a sentence, in either column of a date', (text) => {
    const sentence = `“${text}” could not be read as a date with its year. Write it like 31/03/2027, 2027-03 or March 2027.`;
    expect(read({ timescale: 'March', due_to: text })).toEqual({ ok: false, problem: `Column due_to: ${sentence}` });
    expect(read({ timescale: 'March', due_from: text, due_to: '2019-04' })).toEqual({
      ok: false,
      problem: `Column due_from: ${sentence}`,
    });
  });

  test.each([
    'soon',
    'when we can',
    '43555',
    '31/03/19',
    '3/31/2019',
    'March/April/May',
    '31 February 2019',
    '#######',
  ])('the words %j stop the line, also where a column gives a date', (timescale) => {
    const problem = `Column timescale: “${timescale}” could not be read as a date. Write it like 31/03/2027, 2027-03 or March 2027.`;
    expect(read({ timescale })).toEqual({ ok: false, problem });
    expect(read({ timescale, due_to: '2019-03' })).toEqual({
      ok: false,
      problem: `${problem} Or leave it empty: due_to has the date.`,
    });
  });

  test.each([
    '',
    'Ongoing',
    'March',
    'by the end of March',
    '15 March 2019',
    'February/March',
    'Q4 2018-19',
    '2018/19',
  ])('the words %j and a date in that month are the same time', (timescale) => {
    expect(read({ timescale, due_to: '2019-03' })).toMatchObject({ timescale: { dueTo: '2019-03-31' }, note: null });
  });

  test.each(['March 2020', 'April', 'Mar-27', 'Q1 2025-26', 'April/May'])(
    'the words %j beside another month are told, and the column is taken',
    (timescale) => {
      expect(read({ timescale, due_to: 'Mar-19' })).toMatchObject({
        timescale: { dueTo: '2019-03-31' },
        note: `“${timescale}” is another time than “Mar-19” in due_to: the one in due_to was taken.`,
      });
    },
  );

  test('words without a year tell which year was taken; no words at all set no date', () => {
    expect(read({ timescale: 'March' })).toMatchObject({
      timescale: { dueTo: '2027-03-31', yearInferred: true },
      note: '“March” has no year: 2027 was taken.',
    });
    expect(read({ timescale: 'Mar-19' })).toMatchObject({ timescale: { dueTo: '2019-03-31' }, note: null });
    expect(read({ timescale: 'Mar-19', due_to: 'TBC' })).toMatchObject({ timescale: { dueTo: '2019-03-31' } });
    expect(read({ timescale: 'Ongoing' })).toEqual({ ok: true, timescale: null, note: 'This action has no date.' });
  });

  test('a first day without a last, or after it, is put right by a person', () => {
    expect(read({ due_from: '2019-03' })).toMatchObject({
      problem:
        'Column due_to is empty beside “2019-03” in due_from. Say by when, like 31/03/2027, 2027-03 or March 2027.',
    });
    expect(read({ due_from: '2019-05', due_to: '2019-03' })).toMatchObject({
      problem: 'Column due_from: “2019-05” comes after “2019-03” in due_to. Put the earlier one first.',
    });
  });
});
