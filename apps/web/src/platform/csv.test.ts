import { expect, test } from 'vitest';

import { toCsv } from './csv';

test('quotes what needs quoting and ends each row with CRLF', () => {
  expect(
    toCsv({
      headers: ['Team', 'Said'],
      rows: [
        ['North, east', 'She said "no"'],
        ['South', null],
      ],
    }),
  ).toBe('Team,Said\r\n"North, east","She said ""no"""\r\nSouth,\r\n');
});

test.each(['=1+1', '+44', '-x', '@SUM(A1)', '\tx'])('keeps a spreadsheet from running %j', (text) => {
  expect(toCsv({ headers: ['Words'], rows: [[text]] })).toBe(`Words\r\n'${text}\r\n`);
});

test('a date can be looked for in a spreadsheet, though it stays on one line on the screen', () => {
  expect(toCsv({ headers: ['On'], rows: [['4\u00A0March\u00A02026']] })).toBe('On\r\n4 March 2026\r\n');
});

test('leaves negative numbers as numbers', () => {
  expect(toCsv({ headers: ['Change'], rows: [[-2.5]] })).toBe('Change\r\n-2.5\r\n');
});

test('says what it is about above its table', () => {
  expect(toCsv({ headers: ['Team'], rows: [['South']], about: [['Title', 'Complaints, by team']] })).toBe(
    'Title,"Complaints, by team"\r\n\r\nTeam\r\nSouth\r\n',
  );
});
