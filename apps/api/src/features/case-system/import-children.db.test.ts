import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addUser, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { newSessionToken, runAs, testSecret, type TestUser } from '../../../test/run-as.js';
import { runCommand } from '../../../test/run-command.js';
import { sqlOf } from '../../../test/sql-of.js';
import { addTellings } from '../../../test/tellings.js';
import { wrongReach } from '../../../test/wrong-reach.js';
import { testToday, useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';
import { hashToken } from '../../platform/session-token.js';
import { openUnit, runAsSystem } from '../../platform/work.js';
import type { Reconciliation } from './child-import.shape.js';
import { importFromFolder } from './import-from-folder.job.js';
import { importChildren, previewChildren } from './import-children.service.js';
import { readCase } from './read-case.js';

const list = '{ children(first: 50) { edges { node { name } } } }';
const lists =
  'query ($first: Int) { caseSystem(doubles: $first, unreached: $first) { doubles { caseId } moreDoubles unreachedChildren { name } } }';
const heading =
  'case_id,name,date_of_birth,sex,nhs_number,team,team_from,worker_email,worker_from,legal_status,legal_status_from\n';

const emailOf = ({ userId }: TestUser): string => `${userId}@test.example`;

const line = (worker: TestUser, team = 'Ash Team', name = 'Nora Vale'): string =>
  `${heading}A1,${name},02/02/2015,F,943,${team},,${emailOf(worker)},,C2,2026-04-01\n`;

const waiting = (worker: TestUser): string => `${heading}W1,Wim Dale,2014-02-02,M,,Ash Team,,${emailOf(worker)},,,\n`;

const own = (caseId: string): string => `Person ID,name,date_of_birth\n${caseId},Una ${caseId},2015-03-04\n`;

const ownInput = (caseId: string, headings: readonly object[]) => ({
  input: { files: [{ name: 'own.csv', text: own(caseId) }], headings },
});

describe('children from the case system', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let kit: TestUser;
  let sam: TestUser;
  let here = '';

  beforeAll(async () => {
    council = await buildCouncil(db);
    kit = await addUser(db, 'PRACTITIONER', 'Kit Moss', council.teams[2]);
    sam = await addUser(db, 'PRACTITIONER', 'Sam Hill', council.teams[2]);
    here = await mkdtemp(path.join(tmpdir(), 'heard-children-'));
  });
  afterAll(async () => rm(here, { recursive: true, force: true }));

  async function bring(text: string, apply = true): Promise<Reconciliation> {
    const read = await readCase([{ name: 'children.csv', text }], new Map());
    const found = await runAsSystem(db.place, 'system: import', async (unit) =>
      apply ? (await importChildren(unit, read, 'COMMAND')).found : previewChildren(unit, read),
    );
    expect(await wrongReach(db.owner)).toEqual([]); // whatever a file brings
    return found;
  }

  async function seenBy(user: TestUser): Promise<readonly string[]> {
    const { data } = await runAs(db, user, list);
    return data.children.edges.map(({ node }: { readonly node: { readonly name: string } }) => node.name);
  }

  async function everything(): Promise<unknown> {
    const rows: unknown[] = [];
    for (const table of [
      'child',
      'child_identifier',
      'child_team',
      'child_relationship',
      'child_status',
      'child_access',
      'record_change',
    ]) {
      rows.push((await db.owner.query(`select * from ${table} t order by t::text`)).rows);
    }
    return rows;
  }

  test('come with team, worker and status, and their worker reaches them at once', async () => {
    const before = await everything();
    expect(await bring(line(kit), false)).toMatchObject({ added: 1, newChildren: [{ caseId: 'A1', line: 2 }] });
    expect(await everything()).toEqual(before);
    expect(await bring(line(kit))).toMatchObject({ rows: 1, added: 1, rejected: 0 });
    expect(await seenBy(kit)).toEqual(['Nora Vale']);
    expect(await seenBy(sam)).toEqual([]);
    expect(await seenBy(council.otherManager)).toContain('Nora Vale');
    const { rows } = await db.owner.query(
      `select c.reference, c.sex, c.ethnicity, c.date_of_birth::text as born, s.kind, s.code, s.source, i.value as nhs from child c
       join child_status s on s.child_id = c.id join child_identifier i on i.child_id = c.id and i.system = 'NHS' where c.name = 'Nora Vale'`,
    );
    expect(rows).toEqual([
      {
        reference: 'A1',
        sex: 'F',
        ethnicity: 'NOBT',
        born: '2015-02-02',
        kind: 'CLA_EPISODE',
        code: 'C2',
        source: 'CASE_SYSTEM',
        nhs: '943',
      },
    ]);
    const { rows: log } = await db.owner.query(
      `select distinct table_name from record_change where actor_name = 'system: import' order by 1`,
    );
    expect(log.map((row) => row.table_name)).toEqual([
      'child',
      'child_identifier',
      'child_import',
      'child_relationship',
      'child_status',
      'child_team',
    ]);
  });

  test('the same file again changes nothing', async () => {
    const kept = await everything();
    expect(await bring(line(kit))).toMatchObject({ added: 0, changed: 0, moved: 0, unchanged: 1 });
    const after = await everything();
    expect(Array.isArray(kept) && Array.isArray(after) ? after.slice(0, 6) : after).toEqual(
      Array.isArray(kept) ? kept.slice(0, 6) : kept,
    );
  });

  test('move with their allocation: who had them reaches them no more', async () => {
    const moved = await bring(line(sam, 'Child Protection / Elm Team', 'Nora Vale-Hart'));
    expect(moved).toMatchObject({ moved: 1, changed: 1, moves: [{ field: 'team' }, { field: 'allocated worker' }] });
    expect([await seenBy(kit), await seenBy(sam)]).toEqual([['Nora Vale-Hart'], ['Nora Vale-Hart']]); // both are in Elm Team
    expect(await seenBy(council.otherManager)).not.toContain('Nora Vale-Hart');
    const { rows } = await db.owner.query(
      `select because from child_access a join user_account u on u.id = a.principal_id where u.id = $1 and (a.ends_on is null or a.ends_on >= '2026-11-24') order by 1`,
      [kit.userId],
    );
    expect(rows).toEqual([{ because: 'team' }]);
  });

  test('one of whom the file is silent stays as they are, and is named', async () => {
    const found = await bring(`${heading}B2,Olu Reed,2016-01-01,M,,Ash Team,,,,,\n`);
    expect(found).toMatchObject({ missing: 1, missingChildren: [{ caseId: 'A1', name: 'Nora Vale-Hart' }], added: 1 });
    expect(await seenBy(sam)).toEqual(['Nora Vale-Hart']);
  });

  test('a line that is wrong is left out whole, and the others are taken', async () => {
    const found = await bring(
      `${heading}C3,Pia Stone,2016-01-01,F,,Ash Team,,nobody@test.example,,,\nC4,Quin Ford,2016-01-01,F,,Ash Team,,,,,\n`,
    );
    expect(found).toMatchObject({ rows: 2, rejected: 1, added: 1, findings: [{ line: 2, rule: 'CASE-WHO' }] });
    const { rows } = await db.owner.query(`select name from child where name in ('Pia Stone', 'Quin Ford')`);
    expect(rows).toEqual([{ name: 'Quin Ford' }]);
  });

  test('the same name and birth under another number waits, and nobody is made twice', async () => {
    const file = `${heading}D5,NORA  VALE-HART,2015-02-02,F,,Ash Team,,,,,\n`;
    expect(await bring(file)).toMatchObject({ doubles: 1, added: 0, doubleLines: [{ caseId: 'D5', reference: 'A1' }] });
    expect(await bring(file)).toMatchObject({ doubles: 1, added: 0 });
    const { rows } = await db.owner.query('select case_id, verdict from child_double');
    expect(rows).toEqual([{ case_id: 'D5', verdict: null }]);
    await bring(file.replace('D5', 'D6'));
    const listed = async (first: number) =>
      (await runAs(db, council.users.ADMINISTRATOR, lists, { first })).data.caseSystem;
    expect(await listed(1)).toMatchObject({ doubles: [{ caseId: 'D5' }], moreDoubles: true });
    expect(await listed(2)).toMatchObject({ doubles: [{ caseId: 'D5' }, { caseId: 'D6' }], moreDoubles: false });
  });

  test('are brought in by nobody else, whatever they ask of the database', async () => {
    const { users } = council;
    for (const user of [users.PRACTITIONER, users.QUALITY_ASSURANCE, users.LEADERSHIP]) {
      const session = hashToken(testSecret, await newSessionToken(db, user));
      for (const sql of [
        `select app.case_children('{}', '{}')`,
        `select app.case_doubles(1)`,
        `select app.store_case_children('{}', gen_random_uuid(), 'x')`,
        `insert into child_team (id, child_id, org_unit_id, starts_on) select gen_random_uuid(), id, gen_random_uuid(), '2026-01-01' from child`,
      ]) {
        const unit = await openUnit(db.place, session, newId());
        await expect(sqlOf(unit, sql)).rejects.toThrow(/brought in by who runs the system|permission denied/);
        await unit.rollback();
      }
    }
  });

  test('are checked on the screen, where a file that is none says what to do', async () => {
    const check = `mutation ($input: ChildrenFilesInput!) { checkChildren(input: $input) { counts { rows moved } moves { field before after } } }`;
    const asked = async (text: string) =>
      runAs(db, council.users.ADMINISTRATOR, check, { input: { files: [{ name: 'a.csv', text }], headings: [] } });
    const moves = await asked(line(kit, 'Ash Team', 'Nora Vale-Hart'));
    expect(moves.data.checkChildren.moves).toEqual([
      { field: 'team', before: 'Elm Team', after: 'Ash Team' },
      { field: 'allocated worker', before: 'Sam Hill', after: 'Kit Moss' },
    ]);
    const { errors } = await asked('case_id;name\n1;A\n');
    expect(errors[0]?.fields).toEqual({
      'files.0': 'a.csv has something other than commas between its columns. Save it as CSV with commas.',
    });
  });

  test('have headings of the council’s own, which are said once and known from then on, also by night', async () => {
    const { ADMINISTRATOR } = council.users;
    const bringOwn = `mutation ($input: ChildrenFilesInput!) { importChildren(input: $input) { counts { added } } }`;
    const said = [{ heading: 'Person ID', column: 'case_id' }];
    expect((await runAs(db, ADMINISTRATOR, bringOwn, ownInput('P1', []))).errors).toHaveLength(1);
    const first = await runAs(db, ADMINISTRATOR, bringOwn, ownInput('P1', said));
    expect(first.data.importChildren.counts).toEqual({ added: 1 });
    const again = await runAs(db, ADMINISTRATOR, bringOwn, ownInput('P2', []));
    expect(again.data.importChildren.counts).toEqual({ added: 1 });
    const { data } = await runAs(db, ADMINISTRATOR, '{ caseSystem { headings { heading column } } }');
    expect(data.caseSystem.headings).toEqual([{ heading: 'person_id', column: 'case_id' }]);
    const folder = await mkdtemp(path.join(here, 'own-'));
    await writeFile(path.join(folder, 'own.csv'), own('P3'));
    await utimes(path.join(folder, 'own.csv'), new Date(0), new Date(0));
    await importFromFolder(folder)(db.place);
    const { rows } = await db.owner.query(`select problem, added from child_import where way = 'FOLDER'`);
    expect(rows).toEqual([{ problem: null, added: 1 }]);
  });

  test('come by a command, which says what it did on one line of JSON', async () => {
    await writeFile(
      path.join(here, 'children.csv'),
      `${heading.replace('case_id', 'Person ID')}E6,Rae Moor,2017-01-01,F,,Oak Team,,,,,\n`,
    );
    const run = async (...args: readonly string[]) =>
      runCommand('import-children', args, { here, DATABASE_URL: db.runningUrl, DATABASE_MIGRATION_URL: db.ownerUrl });
    const checked = await run('--file', 'children.csv');
    expect([checked.code, checked.stdout]).toEqual([0, expect.stringContaining('Nothing has been changed yet.')]);
    const applied = await run('--file', 'children.csv', '--apply', '--json');
    expect(JSON.parse(applied.stdout)).toMatchObject({ rows: 1, accepted: 1, rejected: 0, added: 1, findings: [] });
    const none = await run('--file', 'none.csv', '--json');
    expect([none.code, none.stdout, none.stderr]).toEqual([2, '', expect.stringContaining('There is no file')]);
    const { rows } = await db.owner.query(
      `select operation from access_event where operation = 'importChildren' and session_id is null and actor_name = 'system: import'`,
    );
    expect(rows).toHaveLength(1);
  });

  /** A process of its own, that waits until it may go on. */
  function nightlyProcess(folder: string) {
    const script = fileURLToPath(new URL('../../../test/nightly-process.ts', import.meta.url));
    const env = { ...process.env, DATABASE_URL: db.runningUrl, FOLDER: folder };
    const running = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script], {
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ended = once(running, 'exit');
    return {
      ready: once(running.stdout, 'data'),
      goOn: async (): Promise<unknown> => {
        running.stdin.end('now\n');
        return (await ended)[0];
      },
    };
  }

  test('come from a folder by night: once, when the file is whole, and what was wrong with it is told', async () => {
    const folder = path.join(here, 'nightly');
    const file = path.join(folder, 'children.csv');
    const job = importFromFolder(folder);
    const told = async () =>
      (
        await db.owner.query(
          `select problem, added from child_import where way = 'FOLDER' and not 'own.csv' = any(file_names) order by created_at, id`,
        )
      ).rows;
    const missing = { problem: expect.stringContaining('could not be read'), added: 0 };
    await expect(job(db.place)).rejects.toThrow('ENOENT');
    await mkdir(folder);
    await writeFile(file, `${heading}F7,Tess Lake,2017-01-01,F,,Oak Team,,,,,\n`);
    await job(db.place);
    expect(await told()).toEqual([missing]); // it may still be written
    await utimes(file, new Date(0), new Date(0));
    await Promise.all([job(db.place), job(db.place)]);
    await job(db.place);
    expect(await told()).toEqual([missing, { problem: null, added: 1 }]);
    await writeFile(file, 'case_id,name\n"F8');
    await utimes(file, new Date(0), new Date(0));
    await job(db.place);
    await job(db.place);
    const cut = { problem: expect.stringContaining('The file may be cut'), added: 0 };
    expect(await told()).toEqual([missing, { problem: null, added: 1 }, cut]);
    const seen = '{ caseSystem { imports { way problem } } failedNight { problem } }';
    const night = async () => (await runAs(db, council.users.ADMINISTRATOR, seen)).data;
    const failed = await night();
    expect(failed.caseSystem.imports[0]).toEqual({ way: 'FOLDER', problem: cut.problem });
    expect(failed.failedNight).toEqual({ problem: cut.problem });
    await writeFile(file, `${heading}F9,Uri Lake,2017-01-01,F,,Oak Team,,,,,\n`);
    await utimes(file, new Date(0), new Date(0));
    const [one, other] = [nightlyProcess(folder), nightlyProcess(folder)];
    await Promise.all([one.ready, other.ready]);
    expect(await Promise.all([one.goOn(), other.goOn()])).toEqual([0, 0]);
    expect((await told()).slice(3)).toEqual([{ problem: null, added: 1 }]); // once, whichever process was first
    expect((await night()).failedNight).toBeNull();
  });

  test('take what waits for them along to whoever has them now, at once and only once', async () => {
    const owned = async () =>
      (
        await db.owner.query(
          `select p.name, w.version from work_item w join child c on c.id = w.child_id join user_account u on u.id = w.owner_id join person p on p.id = u.person_id
           where c.reference = 'W1' and w.kind = 'UNDECIDED'`,
        )
      ).rows;
    await bring(waiting(kit));
    const { rows } = await db.owner.query<{ id: string }>(`select id from child where reference = 'W1'`);
    const child = rows[0]?.id ?? null;
    const [telling] = await addTellings(db, [{ child, by: kit, givenOn: testToday }]);
    await db.owner.query(
      `insert into work_item (id, kind, subject_id, child_id, due_on) values ($1, 'ANSWER_CHILD', $2, $3, $4)`,
      [newId(), telling, child, testToday],
    );
    expect(await owned()).toEqual([{ name: 'Kit Moss', version: 1 }]);
    await bring(waiting(sam));
    await bring(waiting(sam));
    expect(await owned()).toEqual([{ name: 'Sam Hill', version: 2 }]);
  });
});
