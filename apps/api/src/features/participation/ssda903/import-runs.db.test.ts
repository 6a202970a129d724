import { roles } from '@heard/domain/access/roles';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { makeReturn } from '../../../../test/return-files.js';
import { newSessionToken, runAs, testSecret, type TestAnswer } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import type { LiveEvent } from '../../../platform/live.js';
import { hashToken } from '../../../platform/session-token.js';
import { openUnit, runAsSystem } from '../../../platform/work.js';
import { inTwentieths, progressTopic, readProgress, tellScreen } from './import-progress.live.js';
import { importReturn } from './import-return.service.js';
import { runsAfter } from './import-run.queries.js';
import { readReturn } from './read-return.js';

const load = 'mutation ($input: ImportReturnInput!) { importReturn(input: $input) { run { id } } }';
const list =
  'query ($after: String) { importRuns(first: 2, after: $after) { edges { node { id rows } } pageInfo { hasNextPage endCursor } } }';
const findings = `query ($runId: ID!, $rule: String, $after: String) {
  importFindings(runId: $runId, rule: $rule, first: 2, after: $after) {
    edges { node { position line rule } } pageInfo { hasNextPage endCursor } } }`;

/** So many reviews, each of a child without a header, on a day of its own. */
function reviews(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, at) => `R${from + at},01/01/2008,0${1 + (at % 9)}/06/2017,PN1`);
}

function filesOf(lines: readonly string[]) {
  return makeReturn({ header: [], reviews: lines });
}

async function read(lines: readonly string[]): ReturnType<typeof readReturn> {
  const [first, second] = filesOf(lines);
  if (first === undefined || second === undefined) throw new Error('Two files were made');
  return readReturn({ header: second, reviews: first, episodes: null, year: null }, '2026-11-24');
}

const quietly = (): void => undefined;

describe('imports so far', () => {
  const db = useDatabase();
  let council: TestCouncil;
  const runs: string[] = [];
  const ask = async (text: string, variables: Record<string, unknown> = {}): Promise<TestAnswer> =>
    runAs(db, council.users.QUALITY_ASSURANCE, text, variables);

  beforeAll(async () => {
    council = await buildCouncil(db);
    for (const count of [1, 2, 3]) {
      const input = { clientId: newId(), files: filesOf(reviews(count)) };
      runs.unshift((await ask(load, { input })).data.importReturn.run.id);
    }
  });

  test('are listed page by page, the latest first', async () => {
    const { importRuns } = (await ask(list)).data;
    expect(importRuns.edges).toEqual([{ node: { id: runs[0], rows: 3 } }, { node: { id: runs[1], rows: 2 } }]);
    expect(importRuns.pageInfo.hasNextPage).toBe(true);
    const next = (await ask(list, { after: importRuns.pageInfo.endCursor })).data.importRuns;
    expect(next.edges).toEqual([{ node: { id: runs[2], rows: 1 } }]);
    expect(next.pageInfo.hasNextPage).toBe(false);
  });

  test('keep their findings, page by page and by rule', async () => {
    const runId = runs[0];
    const { importFindings } = (await ask(findings, { runId })).data;
    expect(importFindings.edges).toEqual([
      { node: { position: 1, line: 1, rule: 'W-EPISODES' } },
      { node: { position: 2, line: 2, rule: 'INT08' } },
    ]);
    expect(importFindings.pageInfo.hasNextPage).toBe(true);
    const next = (await ask(findings, { runId, after: importFindings.pageInfo.endCursor })).data.importFindings;
    expect(next).toMatchObject({
      edges: [{ node: { position: 3 } }, { node: { position: 4 } }],
      pageInfo: { hasNextPage: false },
    });
    const ofRule = (await ask(findings, { runId, rule: 'W-EPISODES' })).data.importFindings;
    expect(ofRule).toMatchObject({
      edges: [{ node: { position: 1, line: 1, rule: 'W-EPISODES' } }],
      pageInfo: { hasNextPage: false },
    });
  });

  test('stay closed in the database to every other role, with all checks of the code left out', async () => {
    const [file, headerFile] = filesOf(reviews(1, 50));
    if (file === undefined || headerFile === undefined) throw new Error('Two files were made');
    const files = { header: headerFile, reviews: file, episodes: null, year: null };
    for (const role of roles.filter((one) => one !== 'QUALITY_ASSURANCE')) {
      const unit = await openUnit(
        db.place,
        hashToken(testSecret, await newSessionToken(db, council.users[role])),
        newId(),
      );
      const { actor } = unit;
      if (actor === null) throw new Error('Somebody is signed in');
      expect([role, await runsAfter({ ...unit, actor }, 10, null)]).toEqual([role, []]);
      const read = await readReturn(files, unit.today);
      await expect(importReturn({ ...unit, actor }, read, quietly)).rejects.toThrow('row-level security');
      await unit.rollback();
    }
  });

  test.each(['018bcfe5-0000-7000-8000-000000000000', 'nonsense'])('one that is not there: %s', async (id) => {
    const one = await ask('query ($id: ID!) { importRun(id: $id) { id } }', { id });
    const its = await ask(findings, { runId: id });
    expect([one.errors[0]?.code, its.errors[0]?.code]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });
});

const comeAgain = 'Another return is being imported, and nothing was changed. Try again when it has ended';

describe('storing a return', () => {
  const db = useDatabase();

  test('as a command it acts under the command’s name', async () => {
    const one = await read(reviews(1));
    await runAsSystem(db.place, 'system: import', async (unit) => importReturn(unit, one, quietly));
    const { rows: run } = await db.owner.query('select applied_by, applied_by_name, created_by from import_run');
    expect(run).toEqual([{ applied_by: null, applied_by_name: 'system: import', created_by: null }]);
    const { rows: changes } = await db.owner.query('select distinct actor_name from record_change');
    expect(changes).toEqual([{ actor_name: 'system: import' }]);
  });

  test('is all or nothing', async () => {
    await db.owner.query(`alter table care_review add constraint ck_test check (held_on <> '2017-06-05') not valid`);
    const some = await read(reviews(9, 100));
    await expect(
      runAsSystem(db.place, 'system: import', async (unit) => importReturn(unit, some, quietly)),
    ).rejects.toThrow('ck_test');
    await db.owner.query('alter table care_review drop constraint ck_test');
    const { rows } = await db.owner.query(`select 1 from child_identifier where value like 'R10%'`);
    expect(rows).toEqual([]);
  });

  test('twice at the same time stores once, and says to the other to come again', async () => {
    const some = await read(reviews(300, 1000));
    const store = async () =>
      runAsSystem(db.place, 'system: import', async (unit) => importReturn(unit, some, quietly));
    const both = await Promise.allSettled([store(), store()]);
    const told = both.map((one) => (one.status === 'fulfilled' ? one.value.changedAnything : one.reason.message));
    expect(told).toContain(true);
    // The other finds the first at it, or already done.
    expect([comeAgain, false]).toContain(told.find((one) => one !== true));
    expect(await store()).toMatchObject({ changedAnything: false });
  });

  test('sends few statements, however many rows there are, and says how far it is', async () => {
    const many = await read(reviews(5_000, 10_000));
    const told: string[] = [];
    db.statements.take();
    await runAsSystem(db.place, 'system: import', async (unit) =>
      importReturn(unit, many, ({ done, total }) => void told.push(`${done}/${total}`)),
    );
    expect(db.statements.take().length).toBeLessThan(60);
    expect(told.at(-1)).toBe('15001/15001'); // a child, a review and a finding for each line, and one for the files
  });

  test('the screen that started an import hears how far it is', async () => {
    const clientId = newId();
    const events = await db.place.live.events(progressTopic(clientId));
    const heard: LiveEvent[] = [];
    const first = events.next().then(({ value }) => void (value !== undefined && heard.push(value)));
    const starter = { userId: newId() };
    while (heard.length === 0) {
      tellScreen(db.place, newId(), starter)({ done: 1, total: 1 });
      tellScreen(db.place, clientId, starter)({ done: 30, total: 60 });
      await db.dataSource.query('select 1');
    }
    await first;
    expect(heard.map(readProgress)).toEqual([{ done: 30, total: 60 }]);
    await events.return();
  });

  test('progress is told in twentieths and read back', () => {
    const told: number[] = [];
    const tell = inTwentieths(({ done }) => void told.push(done));
    for (let done = 1; done <= 200; done += 1) tell({ done, total: 200 });
    expect(told).toHaveLength(20);
    expect(told.at(-1)).toBe(200);
    expect(readProgress({ topic: 'import', id: '12/30' })).toEqual({ done: 12, total: 30 });
    expect(readProgress({ topic: 'import', id: 'resync' })).toBeNull();
  });
});
