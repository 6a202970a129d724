import { expect, test } from 'vitest';
import { checkReturn } from './check-return.js';
import { recogniseFiles } from './recognise-files.js';

const columns = 'CHILD,DOB,REVIEW,REVIEW_CODE';
const row = 'A1,27/03/2008,30/08/2017,PN6';
const header = { name: 'header.csv', text: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n' };

test.each([
  [
    'semicolons',
    `${columns};${row}`.replaceAll(',', ';'),
    ' has something other than commas between its columns. Save it as CSV with commas.',
  ],
  [
    'a line for spreadsheets',
    `sep=,\r\n${columns}\r\n${row}`,
    ' begins with a line “sep=,”, which only a spreadsheet understands. Take that line away, and choose the file again.',
  ],
  [
    'a title',
    `Reviews of 2017-18,,,\r\n,,,\r\n${columns}\r\n${row}`,
    ' has a title above its headings, which are on line 3. Take away the lines above them.',
  ],
  [
    'an empty row',
    `,,,\r\n${columns}\r\n${row}`,
    ' begins with an empty row. Take away what stands above its headings, on line 2.',
  ],
  [
    'an invisible character',
    `CHILD\u200B,DOB,REVIEW,REVIEW_CODE\r\n${row}`,
    ' has an invisible character in its heading CHILD. Type that heading anew, or export the file again.',
  ],
])('%s has a sentence of its own, for the command and for the screen', (_, text, problem) => {
  const reviews = { name: 'reviews.csv', text };
  const expected = `reviews.csv${problem}`;
  expect(checkReturn({ header, reviews, episodes: null, year: null, today: '2026-11-24' })).toEqual({
    ok: false,
    problems: [expected],
  });
  expect(recogniseFiles([header, reviews])).toMatchObject({ ok: false, problems: expect.arrayContaining([expected]) });
});

test.each([
  ['<EXPSSDA903/>', 'reviews.csv is not CSV but XML or a web page. Export it as CSV.'],
  ['', 'reviews.csv is empty. Export it again.'],
])('%j has one for the screen', (text, sentence) => {
  expect(recogniseFiles([header, { name: 'reviews.csv', text }])).toMatchObject({
    problems: expect.arrayContaining([sentence]),
  });
});

test('a byte order mark before the headings is no character to complain of', () => {
  const reviews = { name: 'reviews.csv', text: `\uFEFF${columns}\r\n${row}` };
  expect(recogniseFiles([header, reviews])).toMatchObject({ ok: true });
});
