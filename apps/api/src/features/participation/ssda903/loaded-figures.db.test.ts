import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { makeReturn, type ReturnLines } from '../../../../test/return-files.js';
import { runAs, type TestAnswer } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const load = `mutation ($input: ImportReturnInput!) { importReturn(input: $input) { run { accepted rejected reviewsAdded
  rules { rule severity count } } } }`;
const figures = `query ($from: Date!, $to: Date!, $groupBy: ParticipationGroup) {
  participation(from: $from, to: $to, groupBy: $groupBy) { key reviews counted participated rate
    countedByAge participatedByAge rateByAge contradicting attended attendanceRate children } }`;
const inDoubt = `query ($from: Date!, $to: Date!) {
  reviewsInDoubt(from: $from, to: $to) { doubt reviews counts latest { reference code age } } }`;

const year = { from: '2025-04-01', to: '2026-03-31' };

/** Children of each code, born so that all are 4 to 17 on the day, but two who are 3. */
const numbers = { PN0: 9, PN1: 11, PN2: 6, PN3: 9, PN4: 8, PN5: 8, PN6: 16, PN7: 15 } as const;
const births = ['10/05/2009', '01/09/2012', '20/01/2015', '15/02/2021'] as const;
const baby = '02/02/2023';

const born = (code: string, place: number): string =>
  code === 'PN1' && place < 2 ? baby : (births[place % births.length] ?? births[0]);

function sample(): { readonly header: string[]; readonly reviews: string[] } {
  const rows = Object.entries(numbers).flatMap(([code, count]) =>
    Array.from({ length: count }, (_, place) => ({ child: `${code}X${place}`, dob: born(code, place), code, place })),
  );
  return {
    header: rows.map(({ child, dob }, at) => `${child},${at % 2 === 0 ? 'F' : 'M'},${dob},WBRI,,,`),
    reviews: rows.map(({ child, dob, code, place }) => `${child},${dob},0${1 + (place % 9)}/06/2025,${code}`),
  };
}

/** Rows that must not count, or count once. */
const oddities: ReturnLines = {
  header: [
    'ADULT,F,05/06/2007,WBRI,,,',
    'ALMOST,F,06/06/2007,WBRI,,,',
    'LATER,M,01/01/2012,WBRI,,,',
    'TWICE,M,01/01/2012,WBRI,,,',
  ],
  reviews: [
    'ADULT,05/06/2007,05/06/2025,PN1',
    'ALMOST,06/06/2007,05/06/2025,PN7',
    'LATER,01/01/2012,30/11/2026,PN1',
    'TWICE,01/01/2012,03/06/2025,PN1',
    'TWICE,01/01/2012,03/06/2025,PN1',
    ',,,',
  ],
};

describe('the figures of a return that was loaded', () => {
  const db = useDatabase();
  let council: TestCouncil;

  const ask = async (text: string, variables: object): Promise<TestAnswer> =>
    runAs(db, council.users.QUALITY_ASSURANCE, text, { ...variables });
  const loadReturn = async (lines: ReturnLines): Promise<TestAnswer> =>
    ask(load, { input: { files: makeReturn(lines), clientId: newId() } });

  beforeAll(async () => {
    council = await buildCouncil(db);
  });

  const whole = {
    key: 'all',
    reviews: 82,
    counted: 73,
    participated: 50,
    rate: 68.5,
    attended: 34,
    attendanceRate: 46.6,
    children: 73,
    countedByAge: 80,
    participatedByAge: 48,
    rateByAge: 60,
    contradicting: 11,
  };

  test('are 50 of 73 by code and 48 of 80 by age, with the 11 codes that contradict the age', async () => {
    const { data, errors } = await loadReturn(sample());
    expect(errors).toEqual([]);
    expect(data.importReturn.run).toMatchObject({ accepted: 82, rejected: 0 });
    expect(data.importReturn.run.rules).toEqual(
      expect.arrayContaining([
        { rule: '440', severity: 'error', count: 9 },
        { rule: '441', severity: 'error', count: 2 },
      ]),
    );
    expect((await ask(figures, year)).data.participation).toEqual([whole]);
  });

  test('tell which reviews contradict the age: PN0 of 4 to 17, and PN1 to PN7 under 4', async () => {
    const { data } = await ask(inDoubt, year);
    const found: readonly { doubt: string; reviews: number; counts: boolean; latest: readonly { age: number }[] }[] =
      data.reviewsInDoubt;
    expect(found.map(({ doubt, reviews, counts }) => [doubt, reviews, counts])).toEqual([
      ['CODED_UNDER_FOUR', 9, true],
      ['CODED_FOUR_OR_OVER', 2, true],
    ]);
    const ages = found.map(({ latest }) => latest.map(({ age }) => age));
    expect(ages[0]?.every((age) => age >= 4 && age <= 17)).toBe(true);
    expect(ages[1]).toEqual([2, 2]);
  });

  test('are the same when the return is loaded again', async () => {
    await loadReturn(sample());
    expect((await ask(figures, year)).data.participation).toEqual([whole]);
  });

  test('leave out what is after today or on the 18th birthday, and count a row that stands there twice once', async () => {
    const { data, errors } = await loadReturn(oddities);
    expect(errors).toEqual([]);
    expect(data.importReturn.run).toMatchObject({ accepted: 5, rejected: 0, reviewsAdded: 4 });
    const rules: readonly { rule: string; count: number }[] = data.importReturn.run.rules;
    expect(rules.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['W-FUTURE', 'W-GROWN-UP', 'W-SAME-ROW']));
    const [row] = (await ask(figures, year)).data.participation;
    // ALMOST, not heard, and TWICE, heard.
    expect(row).toMatchObject({ reviews: 84, counted: 75, participated: 51, countedByAge: 82, participatedByAge: 49 });
    const { data: doubts } = await ask(inDoubt, year);
    const told = doubts.reviewsInDoubt.map((kind: { doubt: string; reviews: number; counts: boolean }) => [
      kind.doubt,
      kind.reviews,
      kind.counts,
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['TO_COME', 1, false],
        ['GROWN_UP', 1, false],
      ]),
    );
    const after = await ask(figures, { from: '2026-04-01', to: '2027-03-31' });
    expect(after.data.participation[0]).toMatchObject({ reviews: 0 });
  });

  test('in a split by age a contradicting review stands in its band as not heard, and makes no share of 100 %', async () => {
    const { data } = await ask(figures, { ...year, groupBy: 'AGE_BAND' });
    const bands: readonly { key: string; rate: number | null; countedByAge: number; contradicting: number }[] =
      data.participation;
    const young = bands.find(({ key }) => key === '1-4');
    expect(young?.rate).toBeNull();
    expect(bands.reduce((sum, { countedByAge }) => sum + countedByAge, 0)).toBe(82);
    expect(bands.reduce((sum, { contradicting }) => sum + contradicting, 0)).toBe(11);
  });
});
