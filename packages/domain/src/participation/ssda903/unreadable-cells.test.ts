import { describe, expect, test } from 'vitest';
import { checkReturn, type CheckedReturn } from './check-return.js';

const headerColumns = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB';
const reviewColumns = 'CHILD,DOB,REVIEW,REVIEW_CODE';

function check(header: readonly string[], reviews: readonly string[]): CheckedReturn {
  const result = checkReturn({
    header: { name: 'header.csv', text: [headerColumns, ...header].join('\r\n') },
    reviews: { name: 'reviews.csv', text: [reviewColumns, ...reviews].join('\r\n') },
    episodes: null,
    year: null,
    today: '2026-11-24',
  });
  if (!result.ok) throw new Error(result.problems.join(' '));
  return result;
}

/** 'file:line:rule', the file without its ending and the warning about missing episodes left out. */
function found(header: readonly string[], reviews: readonly string[]): string[] {
  return check(header, reviews)
    .findings.filter(({ rule }) => rule !== 'W-EPISODES')
    .map(({ file, line, rule }) => `${file.replace('.csv', '')}:${line}:${rule}`);
}

describe('a date of birth', () => {
  test.each([
    ['27/03/2008', '2008-03-27', []],
    ['27/03/2008 ', '2008-03-27', []],
    ['27/03/2008 00:00', '2008-03-27', []],
    ['2008-03-27', '2008-03-27', []],
    ['2008-03-27T00:00:00', '2008-03-27', []],
    ['2008-03-27 00:00:00.000', '2008-03-27', []],
    ['27-Mar-2008', '2008-03-27', ['header:2:102']],
    ['27 March 2008', '2008-03-27', ['header:2:102']],
    ['27/03/08', null, ['header:2:102']],
    ['39534', null, ['header:2:102']],
    ['2008-02-30', null, ['header:2:102']],
    ['not known', null, ['header:2:102']],
    ['', null, []],
  ])('%j in the header is %s, and is found where it is odd: %j', (written, dateOfBirth, findings) => {
    const result = check([`A1,1,${written},WBRI,,,`], ['A1,,30/08/2017,PN1']);
    expect(result.children).toMatchObject([{ child: 'A1', dateOfBirth }]);
    expect(found([`A1,1,${written},WBRI,,,`], ['A1,,30/08/2017,PN1'])).toEqual(findings);
  });

  test.each([
    ['empty', '', []],
    ['written as databases do', '2008-03-27', []],
    ['a number that a spreadsheet made of it', '39534', ['reviews:2:W-BIRTH-DATE']],
    ['of two digits', '27/03/08', ['reviews:2:W-BIRTH-DATE']],
  ])('%s in the reviews does not silence rule 440, which then goes by the header', (_, written, more) => {
    expect(found(['A1,1,27/03/2008,WBRI,,,'], [`A1,${written},30/08/2017,PN0`])).toEqual(['reviews:2:440', ...more]);
  });

  test('that is another on another line is found, and so is one of another file', () => {
    expect(found(['A1,1,,WBRI,,,'], ['A1,27/03/2008,30/08/2017,PN1', 'A1,28/03/2008,30/01/2018,PN1'])).toEqual([
      'reviews:3:W-BIRTH-DIFFERS',
    ]);
    expect(found(['A1,1,2008-03-28,WBRI,,,'], ['A1,27/03/2008,30/08/2017,PN1'])).toEqual(['reviews:2:INT17']);
  });

  test('a hundred years off makes a review of a grown person, which is told', () => {
    expect(found(['A1,1,27/03/1908,WBRI,,,'], ['A1,27/03/1908,30/08/2017,PN1'])).toEqual(['reviews:2:W-GROWN-UP']);
    expect(found(['A1,1,30/08/1999,WBRI,,,'], ['A1,30/08/1999,29/08/2017,PN1'])).toEqual([]);
    expect(found(['A1,1,30/08/1999,WBRI,,,'], ['A1,30/08/1999,30/08/2017,PN1'])).toEqual(['reviews:2:W-GROWN-UP']);
  });
});

describe('sex and ethnicity', () => {
  test.each([
    ['1', 'M', []],
    ['1.0', 'M', []],
    ['2.0', 'F', []],
    ['f', 'F', []],
    ['U', 'U', []],
    ['', 'U', []],
    ['Female', 'F', ['header:2:101']],
    ['X', 'U', ['header:2:101']],
    ['3', 'U', ['header:2:101']],
  ])('SEX %j is %s: %j', (written, sex, findings) => {
    const header = [`A1,${written},27/03/2008,WBRI,,,`];
    expect(check(header, []).children).toMatchObject([{ sex }]);
    expect(found(header, [])).toEqual(findings);
  });

  test.each([
    ['wbri', 'WBRI', []],
    [' WBRI', 'WBRI', []],
    ['', null, []],
    ['White British', 'WBRI', ['header:2:103']],
    ['CNHE', null, ['header:2:103']],
  ])('ETHNIC %j is %s: %j', (written, ethnicity, findings) => {
    const header = [`A1,1,27/03/2008,${written},,,`];
    expect(check(header, []).children).toMatchObject([{ ethnicity }]);
    expect(found(header, [])).toEqual(findings);
  });
});

describe('rows', () => {
  const child = ['A1,1,27/03/2008,WBRI,,,'];

  test('of commas alone are no rows, and no line loses its number by them', () => {
    const result = check([',,,,,,', ...child, ' ,,,,,,'], [',,,', 'A1,27/03/2008,30/08/2017,PN9', ',,,', ', ,,']);
    expect([result.rows, result.rejected, result.children.length]).toEqual([1, 1, 1]);
    expect(result.findings.map(({ line, rule }) => `${line}:${rule}`)).toEqual([
      '1:W-EPISODES',
      '3:167',
      '3:W-NOT-STORED',
    ]);
  });

  test('that say the very same are one review, and are told; none is rejected', () => {
    const same = 'A1,27/03/2008,30/08/2017,PN6';
    const result = check(child, [same, same, 'A1,27/03/2008,30/08/2017,PN1', 'a1,2008-03-27,30/8/2017,pn6']);
    expect(result.accepted.map(({ code, sameDayNo }) => [code, sameDayNo])).toEqual([
      ['PN6', 1],
      ['PN1', 2],
    ]);
    expect([result.rows, result.rejected]).toEqual([4, 0]);
    expect(result.findings.slice(1).map(({ line, rule }) => `${line}:${rule}`)).toEqual([
      '3:W-SAME-ROW',
      '4:W-SAME-DAY',
      '5:W-SAME-ROW',
    ]);
  });
});
