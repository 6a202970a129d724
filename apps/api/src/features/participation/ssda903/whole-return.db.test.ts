import { beforeAll, describe, expect, test } from 'vitest';
import { returnColumns, type ReturnFile, returnFiles } from '@heard/domain/participation/ssda903/return-files';
import { buildCouncil } from '../../../../test/council.js';
import { runAs } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

type Line = Readonly<Record<string, string>>;

/** Each column with two values, in the order of the children. The children of the reviews are not in the header. */
const lines: Readonly<Record<ReturnFile, readonly [Line, Line]>> = {
  HEADER: [
    { CHILD: 'K1', SEX: 'F', DOB: '10/05/2008', ETHNIC: 'WBRI', UPN: 'UPN-1', MOTHER: 'MOT-1', MC_DOB: 'MCD-1' },
    { CHILD: 'K2', SEX: 'M', DOB: '11/06/2009', ETHNIC: 'AOTH', UPN: 'UPN-2', MOTHER: 'MOT-2', MC_DOB: 'MCD-2' },
  ],
  REVIEWS: [
    { CHILD: 'K6', DOB: '12/07/2007', REVIEW: '05/06/2017', REVIEW_CODE: 'PN1' },
    { CHILD: 'K7', DOB: '13/08/2006', REVIEW: '06/07/2017', REVIEW_CODE: 'PN6' },
  ],
  EPISODES: [
    {
      CHILD: 'K1',
      DECOM: '01/02/2016',
      RNE: 'RNE-1',
      LS: 'C2',
      CIN: 'N1',
      PLACE: 'U1',
      PLACE_PROVIDER: 'PRO-1',
      DEC: '03/04/2017',
      REC: 'REC-1',
      REASON_PLACE_CHANGE: 'WHY-1',
      HOME_POST: 'HOM-1',
      PL_POST: 'PLP-1',
      URN: 'URN-1',
    },
    {
      CHILD: 'K2',
      DECOM: '04/05/2016',
      RNE: 'RNE-2',
      LS: 'E1',
      CIN: 'N4',
      PLACE: 'P2',
      PLACE_PROVIDER: 'PRO-2',
      DEC: '05/06/2018',
      REC: 'REC-2',
      REASON_PLACE_CHANGE: 'WHY-2',
      HOME_POST: 'HOM-2',
      PL_POST: 'PLP-2',
      URN: 'URN-2',
    },
  ],
};

/** What is kept of these lines, read back as the lines said it. */
const readBack: Readonly<Record<ReturnFile, string>> = {
  HEADER: `
    select i.value as "CHILD", c.sex as "SEX", to_char(c.date_of_birth, 'DD/MM/YYYY') as "DOB", c.ethnicity as "ETHNIC"
    from child c join child_identifier i on i.child_id = c.id where i.value in ('K1', 'K2') order by 1`,
  REVIEWS: `
    select i.value as "CHILD", to_char(c.date_of_birth, 'DD/MM/YYYY') as "DOB",
      to_char(r.held_on, 'DD/MM/YYYY') as "REVIEW", r.participation_code as "REVIEW_CODE"
    from care_review r join child c on c.id = r.child_id join child_identifier i on i.child_id = c.id order by 1`,
  EPISODES: `
    select i.value as "CHILD", to_char(s.starts_on, 'DD/MM/YYYY') as "DECOM", to_char(s.ends_on, 'DD/MM/YYYY') as "DEC",
      max(s.code) filter (where s.kind = 'CLA_EPISODE') as "LS",
      max(s.code) filter (where s.kind = 'CATEGORY_OF_NEED') as "CIN",
      max(s.code) filter (where s.kind = 'PLACEMENT') as "PLACE", max(s.began_because) as "RNE", max(s.ended_because) as "REASON_PLACE_CHANGE"
    from child_status s join child_identifier i on i.child_id = s.child_id group by 1, 2, 3 order by 1`,
};

/** Read for a rule, or not at all. Of a child only what figures need is kept. */
const notKept: Readonly<Record<ReturnFile, readonly string[]>> = {
  HEADER: ['UPN', 'MOTHER', 'MC_DOB'],
  REVIEWS: [],
  EPISODES: ['PLACE_PROVIDER', 'REC', 'HOME_POST', 'PL_POST', 'URN'],
};

function textOf(file: ReturnFile): string {
  const columns = returnColumns[file];
  return [columns, ...lines[file].map((line) => columns.map((column) => line[column]))]
    .map((cells) => cells.join(','))
    .join('\n');
}

const stored = ['child', 'child_identifier', 'child_status', 'care_review', 'import_run', 'import_finding'];

describe.each(returnFiles)('the %s file of a children looked after return', (file) => {
  const db = useDatabase();

  beforeAll(async () => {
    const { users } = await buildCouncil(db);
    const files = returnFiles.map((one) => ({ name: `${one}.csv`, text: textOf(one) }));
    const load = `mutation ($input: ImportReturnInput!) { importReturn(input: $input) { changedAnything } }`;
    await runAs(db, users.QUALITY_ASSURANCE, load, { input: { clientId: newId(), files } });
  });

  test('has every column filled with two values, and each is either kept or said not to be', async () => {
    const { rows } = await db.owner.query(readBack[file]);
    const kept = Object.keys(rows[0] ?? {});
    expect([...kept, ...notKept[file]].toSorted()).toEqual([...returnColumns[file]].toSorted());
    const [one, other] = lines[file];
    for (const column of returnColumns[file]) expect(one[column]).not.toBe(other[column]);
  });

  test('is read back as it was written', async () => {
    const { rows } = await db.owner.query(readBack[file]);
    expect(rows).toHaveLength(2);
    expect(lines[file]).toMatchObject(rows);
  });

  test('leaves nothing behind of what is not kept', async () => {
    const { rows } = await db.owner.query(
      stored.map((table) => `select to_jsonb(t)::text as said from ${table} t`).join(' union all '),
    );
    const said = rows.map((row) => String(row['said'])).join('\n');
    expect(said).toContain('K1');
    for (const column of notKept[file]) {
      for (const line of lines[file]) expect(said).not.toContain(line[column]);
    }
  });
});
