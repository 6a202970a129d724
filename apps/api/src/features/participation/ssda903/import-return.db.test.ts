import { sampleReturn } from '@heard/domain/participation/ssda903/sample-return';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { makeReturn, type ReturnLines } from '../../../../test/return-files.js';
import { runAs, type TestAnswer } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const rows = '{ added changed unchanged }';
const check = `mutation ($input: ReturnFilesInput!) { checkReturn(input: $input) {
  fileNames rows accepted rejected children ${rows} childrenDiffering reviews ${rows} reviewsGone goneReviews { reference heldOn code } episodeDetails ${rows}
  changesAnything codeChanges { line heldOn movedFrom from to recordedHere } rules { rule severity count } findings { file line rule }
} }`;
const load = `mutation ($input: ImportReturnInput!) { importReturn(input: $input) { changedAnything run {
  id fileNames year appliedByName rows accepted rejected childrenAdded childrenChanged reviewsAdded reviewsChanged
  reviewsUnchanged rules { rule count } } } }`;

const lines: ReturnLines = {
  header: ['K1,F,10/05/2008,WBRI,,,', 'K2,1,,XXXX,,,', 'K3,M,01/01/2010,AOTH,,,'],
  reviews: [
    'K1,10/05/2008,05/06/2017,PN1',
    'K1,10/05/2008,05/12/2017,PN7',
    'K2,03/03/2011,06/06/2017,PN6',
    'K9,04/04/2012,07/06/2017,PN4',
    'K9,04/04/2012,31/06/2017,PN4',
  ],
  episodes: ['K1,01/02/2016,S,C2,N1,U1,PR1,,,,,,', 'K2,01/02/2016,S,C2,N1,U1,PR1,,,,,,'],
};

const heldLast = (day: string): ReturnLines => ({
  header: ['M1,F,27/03/2000,WBRI,,,', 'M2,F,27/03/2000,WBRI,,,'],
  reviews: ['M1,27/03/2000,01/06/2008,PN1', `M2,27/03/2000,${day},PN7`],
});

describe('loading a children looked after return', () => {
  const db = useDatabase();
  let council: TestCouncil;

  const ask = async (text: string, given: ReturnLines, more: object = {}): Promise<TestAnswer> =>
    runAs(db, council.users.QUALITY_ASSURANCE, text, { input: { files: makeReturn(given), ...more } });
  const apply = async (given: ReturnLines): Promise<TestAnswer> => ask(load, given, { clientId: newId() });
  const count = async (table: string): Promise<number> =>
    Number((await db.owner.query(`select count(*)::int as n from ${table}`)).rows[0]?.n);
  const codes = async (): Promise<unknown> =>
    (
      await db.owner.query(
        `select i.value || ' ' || r.held_on || ' ' || r.participation_code as review
         from care_review r join child_identifier i on i.child_id = r.child_id order by 1`,
      )
    ).rows.map(({ review }) => String(review));

  beforeAll(async () => {
    council = await buildCouncil(db);
  });

  test('the check says what is in the files and what loading them changes, and stores none of it', async () => {
    const { data } = await ask(check, lines);
    expect(data.checkReturn).toEqual({
      fileNames: ['header.csv', 'reviews.csv', 'episodes.csv'],
      rows: 5,
      accepted: 4,
      rejected: 1,
      children: { added: 4, changed: 0, unchanged: 0 },
      childrenDiffering: 0,
      reviews: { added: 4, changed: 0, unchanged: 0 },
      reviewsGone: 0,
      goneReviews: [],
      episodeDetails: { added: 6, changed: 0, unchanged: 0 },
      changesAnything: true,
      codeChanges: [],
      rules: [
        { rule: '103', severity: 'error', count: 1 },
        { rule: '1012', severity: 'error', count: 2 },
        { rule: 'INT08', severity: 'error', count: 2 },
        { rule: '166', severity: 'error', count: 1 },
        { rule: 'W-NOT-STORED', severity: 'warning', count: 1 },
      ],
      findings: [
        { file: 'header.csv', line: 3, rule: '103' },
        { file: 'reviews.csv', line: 5, rule: '1012' },
        { file: 'reviews.csv', line: 5, rule: 'INT08' },
        { file: 'reviews.csv', line: 6, rule: '166' },
        { file: 'reviews.csv', line: 6, rule: '1012' },
        { file: 'reviews.csv', line: 6, rule: 'INT08' },
        { file: 'reviews.csv', line: 6, rule: 'W-NOT-STORED' },
      ],
    });
    for (const table of ['child_identifier', 'care_review', 'child_status', 'import_run', 'record_change']) {
      expect([table, await count(table)]).toEqual([table, 0]);
    }
  });

  test('loading stores children, reviews, episodes and what the rules said', async () => {
    const { data } = await apply(lines);
    expect(data.importReturn).toMatchObject({
      changedAnything: true,
      run: {
        fileNames: ['header.csv', 'reviews.csv', 'episodes.csv'],
        year: null,
        appliedByName: council.users.QUALITY_ASSURANCE.name,
        rows: 5,
        accepted: 4,
        rejected: 1,
        childrenAdded: 4,
        reviewsAdded: 4,
        rules: [
          { rule: '103', count: 1 },
          { rule: '1012', count: 2 },
          { rule: 'INT08', count: 2 },
          { rule: '166', count: 1 },
          { rule: 'W-NOT-STORED', count: 1 },
        ],
      },
    });
    const { rows: stored } = await db.owner.query(
      `select c.reference, c.name, c.date_of_birth, c.sex, c.ethnicity from child c
       join child_identifier i on i.child_id = c.id order by i.value`,
    );
    expect(stored).toEqual([
      { reference: '903-K1', name: 'Child K1', date_of_birth: '2008-05-10', sex: 'F', ethnicity: 'WBRI' },
      { reference: '903-K2', name: 'Child K2', date_of_birth: '2011-03-03', sex: 'M', ethnicity: 'NOBT' },
      { reference: '903-K3', name: 'Child K3', date_of_birth: '2010-01-01', sex: 'M', ethnicity: 'AOTH' },
      { reference: '903-K9', name: 'Child K9', date_of_birth: '2012-04-04', sex: 'U', ethnicity: 'NOBT' },
    ]);
    expect(await codes()).toEqual(['K1 2017-06-05 PN1', 'K1 2017-12-05 PN7', 'K2 2017-06-06 PN6', 'K9 2017-06-07 PN4']);
    expect(await count('child_status')).toBe(6);
    expect(await count('import_finding')).toBe(7);
  });

  test('each stored row is in the audit log, with whoever loaded it', async () => {
    const { rows: changes } = await db.owner.query(
      `select table_name, count(*)::int as n from record_change where actor_id = $1 group by 1 order by 1`,
      [council.users.QUALITY_ASSURANCE.userId],
    );
    expect(changes).toEqual([
      { table_name: 'care_review', n: 4 },
      { table_name: 'child', n: 4 },
      { table_name: 'child_status', n: 6 },
      { table_name: 'import_run', n: 1 },
    ]);
    const { rows: events } = await db.owner.query(
      `select operation from access_event where operation like '%Return' order by at`,
    );
    expect(events.map(({ operation }) => operation)).toEqual(['checkReturn', 'importReturn']);
  });

  test('the same files again change nothing, not even the list of imports', async () => {
    const [first] = (await db.owner.query('select id from import_run')).rows;
    const { data } = await apply(lines);
    expect(data.importReturn).toMatchObject({ changedAnything: false, run: { id: first?.id, reviewsAdded: 4 } });
    expect(await count('import_run')).toBe(1);
    expect(await count('record_change')).toBe(15);
    expect((await ask(check, lines)).data.checkReturn).toMatchObject({
      changesAnything: false,
      reviews: { added: 0, changed: 0, unchanged: 4 },
      children: { added: 0, changed: 0, unchanged: 4 },
      episodeDetails: { added: 0, changed: 0, unchanged: 6 },
    });
  });

  test('a corrected file corrects codes by child and day, shows which before it does, and removes nothing', async () => {
    const corrected = {
      ...lines,
      reviews: ['k1,10/05/2008,05/12/2017,pn6', 'K2,03/03/2011,06/06/2017,PN6', 'K1,10/05/2008,05/06/2017,PN1'],
    };
    const seen = (await ask(check, corrected)).data.checkReturn;
    expect(seen).toMatchObject({ reviews: { added: 0, changed: 1, unchanged: 2 }, reviewsGone: 1 });
    expect(seen.codeChanges).toEqual([
      { line: 2, heldOn: '2017-12-05', movedFrom: null, from: 'PN7', to: 'PN6', recordedHere: false },
    ]);
    expect(seen.goneReviews).toEqual([{ reference: '903-K9', heldOn: '2017-06-07', code: 'PN4' }]);
    const { rows: listed } = await db.owner.query(
      'select c.reference, a.depth from access_event_child a join child c on c.id = a.child_id order by 1',
    );
    expect(listed).toEqual([
      { reference: '903-K1', depth: 'LISTED' },
      { reference: '903-K9', depth: 'LISTED' },
    ]);

    expect((await apply(corrected)).data.importReturn.run).toMatchObject({ reviewsChanged: 1, reviewsUnchanged: 2 });
    expect(await codes()).toEqual(['K1 2017-06-05 PN1', 'K1 2017-12-05 PN6', 'K2 2017-06-06 PN6', 'K9 2017-06-07 PN4']);
    expect((await apply(corrected)).data.importReturn.changedAnything).toBe(false);
  });

  test('a review of a child with a team counts for the team of that day, and the record keeps what it knows', async () => {
    const { mine } = council.children;
    await db.owner.query(
      `insert into child_identifier (id, child_id, system, value) values ($1, $2, 'SSDA903', 'K7')`,
      [newId(), mine],
    );
    const given = {
      header: ['K7,M,11/05/2014,AOTH,,,'],
      reviews: ['K7,11/05/2014,31/12/2023,PN1', 'K7,11/05/2014,01/01/2024,PN2'],
    };
    expect((await ask(check, given)).data.checkReturn).toMatchObject({
      children: { added: 0, changed: 0, unchanged: 1 },
      childrenDiffering: 1,
    });
    await apply(given);
    const { rows: stored } = await db.owner.query(
      'select r.held_on, r.org_unit_id, c.sex from care_review r join child c on c.id = r.child_id where c.id = $1 order by 1',
      [mine],
    );
    expect(stored).toEqual([
      { held_on: '2023-12-31', org_unit_id: null, sex: 'F' },
      { held_on: '2024-01-01', org_unit_id: council.teams[0], sex: 'F' },
    ]);
  });

  test('a code recorded here is shown as such before a return corrects it', async () => {
    await db.owner.query(`update care_review set import_run_id = null where held_on = '2024-01-01'`);
    const given = { header: ['K7,F,,WBRI,,,'], reviews: ['K7,,01/01/2024,PN7'] };
    expect((await ask(check, given)).data.checkReturn.codeChanges).toEqual([
      { line: 2, heldOn: '2024-01-01', movedFrom: null, from: 'PN2', to: 'PN7', recordedHere: true },
    ]);
  });

  test('a row that stands there twice is stored once, and counts as taken', async () => {
    const row = 'K8,11/05/2014,01/02/2020,PN1';
    const { data } = await apply({ header: ['K8,F,11/05/2014,WBRI,,,'], reviews: [row, row] });
    expect(data.importReturn.run).toMatchObject({ rows: 2, accepted: 2, rejected: 0, reviewsAdded: 1 });
    const { rows } = await db.owner.query(`select same_day_no from care_review where held_on = '2020-02-01'`);
    expect(rows).toEqual([{ same_day_no: 1 }]);
  });

  test('a day corrected within the year that was given moves the review, which counts once, for the team of its new day', async () => {
    await apply(heldLast('20/03/2009'));
    await db.owner.query(
      `insert into child_team (id, child_id, org_unit_id, starts_on, ends_on)
       select $1, child_id, $2, '2009-03-01', '2009-03-19' from child_identifier where value = 'M2'`,
      [newId(), council.teams[0]],
    );
    const corrected = heldLast('18/03/2009');
    const ofYear = { year: '2008-09' };
    expect((await ask(check, corrected)).data.checkReturn).toMatchObject({ reviews: { added: 1, changed: 0 } });
    const seen = (await ask(check, corrected, ofYear)).data.checkReturn;
    expect(seen).toMatchObject({ reviews: { added: 0, changed: 1, unchanged: 1 }, reviewsGone: 0, goneReviews: [] });
    expect(seen.codeChanges).toEqual([
      { line: 3, heldOn: '2009-03-18', movedFrom: '2009-03-20', from: 'PN7', to: 'PN7', recordedHere: false },
    ]);

    const loading = { ...ofYear, clientId: newId() };
    expect((await ask(load, corrected, loading)).data.importReturn.run).toMatchObject({ reviewsChanged: 1 });
    const stored = await db.owner.query(
      `select r.held_on, r.org_unit_id, (select array_agg(distinct k order by k) from record_change c, unnest(c.columns) k
         where c.row_id = r.id and 'held_on' = any(c.columns) and not 'child_id' = any(c.columns)) as noted
       from care_review r where r.held_on between '2008-04-01' and '2009-03-31' order by 1`,
    );
    expect(stored.rows).toEqual([
      { held_on: '2008-06-01', org_unit_id: null, noted: null },
      { held_on: '2009-03-18', org_unit_id: council.teams[0], noted: ['held_on', 'org_unit_id', 'same_day_no'] },
    ]);
    const figures = 'query { participation(from: "2008-04-01", to: "2009-03-31") { reviews counted } }';
    expect((await runAs(db, council.users.QUALITY_ASSURANCE, figures)).data.participation).toEqual([
      { reviews: 2, counted: 2 },
    ]);
    expect((await ask(load, corrected, { ...ofYear, clientId: newId() })).data.importReturn.changedAnything).toBe(
      false,
    );
  });

  test('the sample that a council begins with is a return without fault', async () => {
    const files = sampleReturn.map(({ name, text }) => ({ name, text }));
    const input = { input: { files, year: '2025-26' } };
    const { checkReturn } = (await runAs(db, council.users.QUALITY_ASSURANCE, check, input)).data;
    expect(checkReturn).toMatchObject({ rows: 5, accepted: 5, rejected: 0, findings: [], changesAnything: true });
  });

  test('a child without a team is found by reviewing officers and quality assurance, and by nobody else', async () => {
    const find = '{ children(search: "K3") { edges { node { name } } } }';
    const found = async (user: keyof TestCouncil['users']): Promise<number> =>
      (await runAs(db, council.users[user], find)).data.children.edges.length;
    expect(await found('REVIEWING_OFFICER')).toBe(1);
    expect(await found('QUALITY_ASSURANCE')).toBe(1);
    expect(await found('TEAM_MANAGER')).toBe(0);
    expect(await found('PRACTITIONER')).toBe(0);
  });

  test.each<[string, readonly { name: string; text: string }[], readonly string[]]>([
    ['nothing', [], ['Choose the Header and the Reviews file of the return']],
    ['one file', makeReturn(lines).slice(0, 1), ['Add the Header file of the return.']],
    [
      'another file',
      [...makeReturn({ header: [], reviews: [] }), { name: 'notes.csv', text: 'what,when\n' }],
      ['notes.csv is none of the return’s files by its first line. Take it away, or export it again as CSV.'],
    ],
    [
      'a broken file',
      makeReturn({ header: ['"K1'], reviews: [] }),
      ['header.csv: Line 2 opens a quote that never ends. Close it, or export the file again.'],
    ],
  ])('says what to do about %s', async (_case, files, sentences) => {
    const answer = await runAs(db, council.users.QUALITY_ASSURANCE, check, { input: { files } });
    expect(answer.errors[0]?.code).toBe('INVALID_INPUT');
    expect(Object.values(answer.errors[0]?.fields ?? {})).toEqual(sentences);
  });
});
