import { describe, expect, test } from 'vitest';
import { checkReturn, type CheckedReturn } from './check-return.js';

const headerColumns = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB';
const reviewColumns = 'CHILD,DOB,REVIEW,REVIEW_CODE';
const episodeColumns = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';

const today = '2026-11-24';

interface Files {
  readonly header?: readonly string[];
  readonly reviews: readonly string[];
  readonly episodes?: readonly string[];
  readonly year?: string;
}

function check({ header = ['a1,F,01/01/2008,WBRI,,,'], reviews, episodes, year }: Files): CheckedReturn {
  const result = checkReturn({
    header: { name: 'header.csv', text: [headerColumns, ...header].join('\r\n') },
    reviews: { name: 'reviews.csv', text: [reviewColumns, ...reviews].join('\n') },
    episodes: episodes === undefined ? null : { name: 'episodes.csv', text: [episodeColumns, ...episodes].join('\n') },
    year: year ?? null,
    today,
  });
  if (!result.ok) throw new Error(result.problems.join(' '));
  return result;
}

/** 'line:rule', without the warning about missing episodes. */
function found(files: Files): string[] {
  return check(files)
    .findings.filter(({ rule }) => rule !== 'W-EPISODES')
    .map(({ line, rule }) => `${line}:${rule}`);
}

const inCare = 'A1,01/01/2015,S,C2,N1,U1,PR1,,,,,,';

describe('rules on the row alone', () => {
  test.each([
    ['a plain review', 'A1,01/01/2008,05/06/2017,PN1', []],
    ['small letters, as the validator upper-cases first', 'a1,01/01/2008,05/06/2017,pn6', []],
    ['day and month without a leading zero', 'A1,01/01/2008,5/6/2017,PN1', []],
    ['a year of two digits', 'A1,01/01/2008,05/06/17,PN1', ['2:166', '2:W-NOT-STORED']],
    ['a blank behind the date', 'A1,01/01/2008,05/06/2017 ,PN1', ['2:166', '2:W-NOT-STORED']],
    ['a day that does not exist', 'A1,01/01/2008,31/06/2017,PN1', ['2:166', '2:W-NOT-STORED']],
    ['a date the validator cannot hold', 'A1,01/01/2008,31/12/9999,PN1', ['2:166', '2:W-NOT-STORED']],
    ['no date, but a code', 'A1,01/01/2008,,PN1', ['2:166', '2:167', '2:W-NOT-STORED']],
    ['a date, but no code', 'A1,01/01/2008,05/06/2017,', ['2:167', '2:W-NOT-STORED']],
    ['neither date nor code', 'A1,01/01/2008,,', ['2:166', '2:W-NOT-STORED']],
    ['a code there is not', 'A1,01/01/2008,05/06/2017,PN8', ['2:167', '2:W-NOT-STORED']],
    ['a blank behind the code', 'A1,01/01/2008,05/06/2017,PN1 ', ['2:167', '2:W-NOT-STORED']],
    ['a date that cannot be read beside no code', 'A1,01/01/2008,soon,', ['2:166', '2:167', '2:W-NOT-STORED']],
  ])('%s', (_case, row, expected) => {
    expect(found({ reviews: [row] })).toEqual(expected);
  });
});

describe('the fourth birthday', () => {
  test.each([
    ['10/05/2016', '09/05/2020', 'PN0', []],
    ['10/05/2016', '10/05/2020', 'PN0', ['2:W-FOURTH-BIRTHDAY']],
    ['10/05/2016', '11/05/2020', 'PN0', ['2:440']],
    ['10/05/2016', '09/05/2020', 'PN1', ['2:441']],
    ['10/05/2016', '10/05/2020', 'PN1', []],
    ['29/02/2020', '28/02/2024', 'PN7', ['2:441']],
    ['29/02/2020', '29/02/2024', 'PN7', []],
    ['', '29/02/2024', 'PN0', []],
  ])('born %s, review on %s with %s', (birth, on, code, expected) => {
    expect(found({ header: [`A1,F,${birth},WBRI,,,`], reviews: [`A1,${birth},${on},${code}`] })).toEqual(expected);
  });
});

describe('rules that look at the other files', () => {
  const review = 'A1,01/01/2008,05/06/2017,PN1';

  test('399: every episode is a series of short breaks', () => {
    expect(found({ reviews: [review], episodes: ['a1,01/01/2015,S,v3,N1,U1,PR1,,,,,,'] })).toEqual(['2:399']);
    expect(found({ reviews: [review], episodes: ['A1,01/01/2015,S,V3,N1,U1,PR1,,,,,,', inCare] })).toEqual([]);
    expect(found({ reviews: [review], episodes: ['A1,01/01/2015,S,,N1,U1,PR1,,,,,,'] })).toEqual([]);
    expect(found({ reviews: ['A1,01/01/2008,,'], episodes: ['A1,01/01/2015,S,V4,N1,U1,PR1,,,,,,'] })).toEqual([
      '2:166',
      '2:W-NOT-STORED',
    ]);
    expect(
      found({
        header: ['A1,F,01/01/2008,WBRI,,1,'],
        reviews: ['A1,01/01/2008,,', review],
        episodes: ['A1,01/01/2015,S,V4,N1,U1,PR1,,,,,,'],
      }),
    ).toEqual(['2:166', '2:399', '2:W-NOT-STORED', '3:399']);
  });

  test('1012: no episode of the child, on each of its reviews', () => {
    expect(
      found({ reviews: [review, 'A1,01/01/2008,05/07/2017,PN1'], episodes: ['B2,01/01/2015,S,C2,N1,U1,PR1,,,,,,'] }),
    ).toEqual(['2:1012', '3:1012']);
  });

  test('399 and 1012 are not run without episodes, and one warning says so', () => {
    const warnings = check({ reviews: [review] }).findings;
    expect(warnings).toEqual([
      expect.objectContaining({ rule: 'W-EPISODES', severity: 'warning', file: 'reviews.csv' }),
    ]);
    expect(check({ reviews: [review], episodes: [inCare] }).findings).toEqual([]);
  });

  test('INT08: child without a header; INT17: another date of birth there', () => {
    expect(found({ reviews: ['B2,01/01/2008,05/06/2017,PN1', review, 'B2,01/01/2008,05/07/2017,PN1'] })).toEqual([
      '2:INT08',
      '4:INT08',
    ]);
    expect(found({ reviews: ['A1,02/01/2008,05/06/2017,PN1'] })).toEqual(['2:INT17']);
    expect(found({ reviews: ['A1,,05/06/2017,PN1'] })).toEqual([]);
    expect(found({ reviews: [',01/01/2008,05/06/2017,PN1'] })).toEqual(['2:INT08', '2:W-NOT-STORED']);
  });
});

describe('our own warnings', () => {
  test('two reviews of a child on one day are stored in the order of the file', () => {
    const reviews = ['A1,01/01/2008,05/06/2017,PN1', 'A1,01/01/2008,05/06/2017,PN7', 'B2,01/01/2008,05/06/2017,PN1'];
    const header = ['A1,F,01/01/2008,WBRI,,,', 'B2,1,01/01/2008,,,,'];
    expect(found({ header, reviews })).toEqual(['3:W-SAME-DAY']);
    expect(check({ header, reviews }).accepted.map(({ child, sameDayNo, code }) => [child, sameDayNo, code])).toEqual([
      ['A1', 1, 'PN1'],
      ['A1', 2, 'PN7'],
      ['B2', 1, 'PN1'],
    ]);
  });

  test('a review outside the year, only when a year is given', () => {
    const reviews = [
      'A1,01/01/2008,31/03/2017,PN1',
      'A1,01/01/2008,01/04/2017,PN1',
      'A1,01/01/2008,31/03/2018,PN1',
      'A1,01/01/2008,01/04/2018,PN1',
    ];
    expect(found({ reviews, year: '2017-18' })).toEqual(['2:W-YEAR', '5:W-YEAR']);
    expect(found({ reviews })).toEqual([]);
  });

  test('a review before birth, and one outside every episode', () => {
    expect(found({ reviews: ['A1,01/01/2008,31/12/2007,PN0'] })).toEqual(['2:W-BEFORE-BIRTH']);
    const episodes = ['A1,01/02/2017,S,C2,N1,U1,PR1,28/02/2017,X1,,,,', 'A1,01/04/2017,S,C2,N1,U1,PR1,,,,,,'];
    const days = ['31/01/2017', '01/02/2017', '28/02/2017', '31/03/2017', '01/04/2017'];
    expect(found({ reviews: days.map((day) => `A1,01/01/2008,${day},PN1`), episodes })).toEqual([
      '2:W-CARE',
      '5:W-CARE',
    ]);
  });
});

describe('warnings about lines', () => {
  const review = 'A1,01/01/2008,05/06/2017,PN1';

  test('an identifier that is none, wherever it stands', () => {
    const header = ['=1+1,F,01/01/2008,WBRI,,,', 'A1,F,01/01/2008,WBRI,,,'];
    const findings = check({ header, reviews: ['A1 ,01/01/2008,05/06/2017,PN1', review] }).findings;
    expect(findings.slice(1).map(({ file, line, rule }) => `${file}:${line}:${rule}`)).toEqual([
      'header.csv:2:W-IDENTIFIER',
      'reviews.csv:2:INT08',
      'reviews.csv:2:W-IDENTIFIER',
    ]);
  });

  test('a blank beside an identifier makes no other child', () => {
    const result = check({ reviews: ['A1 ,01/01/2008,05/06/2017,PN1', review] });
    expect(result.children.map(({ child }) => child)).toEqual(['A1']);
    expect(result.accepted.map(({ child, sameDayNo }) => [child, sameDayNo])).toEqual([
      ['A1', 1],
      ['A1', 2],
    ]);
  });

  test('a child who stands in the header twice is taken from the first line', () => {
    const header = ['A1,F,01/01/2008,WBRI,,,', 'a1,M,02/01/2008,WBRI,,,'];
    const result = check({ header, reviews: [review] });
    expect(result.findings.slice(1)).toMatchObject([
      {
        file: 'header.csv',
        line: 3,
        rule: 'W-HEADER-TWICE',
        message: expect.stringContaining('another date of birth'),
      },
      { file: 'reviews.csv', line: 2, rule: 'INT17' },
    ]);
    expect(result.children).toMatchObject([{ child: 'A1', sex: 'F', dateOfBirth: '2008-01-01' }]);
  });

  test('a comma too many, and an episode without usable dates', () => {
    const episodes = [
      inCare,
      'A1,soon,S,C2,N1,U1,PR1,,,,,,',
      'A1,01/02/2015,S,C2,N1,U1,PR1,31/01/2015,,,,,',
      inCare.replace('C2', 'C'.repeat(61)),
    ];
    const result = check({ reviews: [`${review},`, review.replace('2017', '2016')], episodes });
    expect(result.findings.map(({ file, line, rule }) => `${file}:${line}:${rule}`)).toEqual([
      'episodes.csv:3:W-EPISODE-DATES',
      'episodes.csv:4:W-EPISODE-DATES',
      'episodes.csv:5:W-EPISODE-CODE',
      'reviews.csv:2:W-CELLS',
    ]);
  });

  test('a review that is still to come', () => {
    expect(
      found({
        reviews: ['A1,01/01/2009,24/11/2026,PN1', 'A1,01/01/2009,25/11/2026,PN1'],
        header: ['A1,F,01/01/2009,WBRI,,,'],
      }),
    ).toEqual(['3:W-FUTURE']);
  });
});

describe('what can be stored', () => {
  test('counts review rows, and a finding rejects none', () => {
    const result = check({
      reviews: [
        'A1,02/01/2008,05/06/2017,PN0',
        'B2,01/01/2010,05/06/2017,PN1',
        ',01/01/2008,05/06/2017,PN1',
        'A1,01/01/2008,05/06/2017,PN9',
        `${'A'.repeat(101)},01/01/2008,05/06/2017,PN1`,
      ],
    });
    expect([result.rows, result.accepted.length, result.rejected]).toEqual([5, 2, 3]);
    expect(result.findings.filter(({ rule }) => rule === 'W-NOT-STORED').map(({ message }) => message)).toEqual([
      'This row is not taken: it has no usable child.',
      'This row is not taken: it has no code from PN0 to PN7.',
      'This row is not taken: it has no usable child.',
    ]);
  });

  test('takes a child from the header, else from its review', () => {
    const header = ['A1,2,01/01/2008,wbri,,,', 'C3,1,,XXXX,,,', 'D4,U,05/05/2012,AOTH,,,'];
    expect(
      check({ header, reviews: ['B2,01/01/2010,05/06/2017,PN1', 'C3,03/03/2011,05/06/2017,PN1'] }).children,
    ).toEqual([
      { child: 'A1', dateOfBirth: '2008-01-01', sex: 'F', ethnicity: 'WBRI', isMother: false },
      { child: 'C3', dateOfBirth: '2011-03-03', sex: 'M', ethnicity: null, isMother: false },
      { child: 'D4', dateOfBirth: '2012-05-05', sex: 'U', ethnicity: 'AOTH', isMother: false },
      { child: 'B2', dateOfBirth: '2010-01-01', sex: 'U', ethnicity: null, isMother: false },
    ]);
  });

  test('lines are those of the file, blank ones and quoted breaks counted', () => {
    expect(
      found({
        reviews: [
          '',
          '"A1",01/01/2008,"05/06/2017",PN9',
          '',
          '"A\n1",01/01/2008,05/06/2017,PN9',
          'A1,01/01/2008,06/06/2017,PN9',
        ],
      }),
    ).toEqual([
      '3:167',
      '3:W-NOT-STORED',
      '5:167',
      '5:INT08',
      '5:W-IDENTIFIER',
      '5:W-NOT-STORED',
      '7:167',
      '7:W-NOT-STORED',
    ]);
  });
});

describe('files that cannot be used', () => {
  const good = { name: 'header.csv', text: `${headerColumns}\n` };

  test.each([
    ['an empty file', '', ' is empty. Choose the Reviews file of the return.'],
    [
      'other separators',
      'CHILD;DOB;REVIEW;REVIEW_CODE\n',
      ' has something other than commas between its columns. Save it as CSV with commas.',
    ],
    ['a column twice', `${reviewColumns},DOB\n`, ' has the column DOB more than once. Keep the one that counts.'],
    ['no text', `${reviewColumns}\nA\0`, ' is not plain text. Save it as CSV (UTF-8), then choose it again.'],
    ['XML', '<?xml version="1.0"?>', ' is not CSV. Export the return as CSV files, then choose the Reviews file.'],
    [
      'a file of another size',
      reviewColumns.padEnd(20_000_001, ' '),
      ' is far too large for a return. Choose the Reviews file of one year, as it was exported.',
    ],
    ['another file', headerColumns, ' looks like the Header file. Choose the Reviews file here.'],
    ['no such column', 'CHILD,DOB,REVIEW', ' is not a Reviews file: its first line has no REVIEW_CODE.'],
    [
      'an open quote',
      `${reviewColumns}\n"A1,01/01/2008`,
      ': Line 2 opens a quote that never ends. Close it, or export the file again.',
    ],
  ])('%s', (_case, text, problem) => {
    const reviews = { name: 'reviews.csv', text };
    expect(checkReturn({ header: good, reviews, episodes: null, year: null, today })).toEqual({
      ok: false,
      problems: [`reviews.csv${problem}`],
    });
  });

  test('a year that is none', () => {
    const reviews = { name: 'reviews.csv', text: reviewColumns };
    expect(checkReturn({ header: good, reviews, episodes: null, year: '2017', today })).toEqual({
      ok: false,
      problems: ['2017 is not a year of the return. Write it like 2017-18.'],
    });
  });

  test('columns in another order, small letters and a byte order mark are fine', () => {
    const reviews = {
      name: 'reviews.csv',
      text: '\uFEFFreview_code,review,dob,child\r\nPN1,05/06/2017,01/01/2008,A1\r\n',
    };
    const result = checkReturn({ header: good, reviews, episodes: null, year: null, today });
    expect(result.ok && result.accepted).toEqual([
      { line: 2, child: 'A1', heldOn: '2017-06-05', sameDayNo: 1, code: 'PN1' },
    ]);
  });
});
