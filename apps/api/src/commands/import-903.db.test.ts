import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeReturn } from '../../test/return-files.js';
import { runCommand } from '../../test/run-command.js';
import { useDatabase } from '../../test/use-database.js';

const lines = {
  header: ['K1,F,10/05/2008,WBRI,,,'],
  reviews: ['k1,10/05/2008,05/06/2017,pn1', 'K1,10/05/2008,06/06/2017,PN0', 'K1,10/05/2008,31/06/2017,PN1'],
  episodes: ['K1,01/02/2016,S,C2,N1,U1,PR1,,,,,,'],
};
const files = ['--header', 'header.csv', '--reviews', 'reviews.csv'];

describe('npm run import:903', () => {
  const db = useDatabase();
  let here = '';

  beforeAll(async () => {
    here = await mkdtemp(path.join(tmpdir(), 'heard-903-'));
    for (const { name, text } of makeReturn(lines)) await writeFile(path.join(here, name), text);
  });
  afterAll(async () => rm(here, { recursive: true, force: true }));

  const run = async (args: readonly string[], database = db.runningUrl) =>
    runCommand('import-903', args, { here, DATABASE_URL: database, DATABASE_MIGRATION_URL: db.ownerUrl });

  const count = async (table: string): Promise<number> =>
    Number((await db.owner.query(`select count(*)::int as n from ${table}`)).rows[0]?.n);

  test('checks, with one object alone on stdout, and stores nothing', async () => {
    const { code, stdout } = await run([...files, '--episodes', 'episodes.csv', '--json']);
    expect(code).toBe(0);
    const checked = JSON.parse(stdout);
    expect(Object.keys(checked)).toEqual(['rows', 'accepted', 'rejected', 'findings']);
    expect(checked).toMatchObject({ rows: 3, accepted: 2, rejected: 1 });
    expect(checked.findings.map(Object.values)).toEqual([
      ['reviews.csv', 3, '440', 'error', expect.stringContaining('4 years old or over')],
      ['reviews.csv', 4, '166', 'error', 'Date of review is invalid or blank.'],
      ['reviews.csv', 4, 'W-NOT-STORED', 'warning', expect.stringContaining('no date')],
    ]);
    expect(await count('import_run')).toBe(0);
  });

  test('without a file of episodes one warning says what was not checked; outside the year is a warning', async () => {
    const { stdout } = await run([...files, '--year', '2018-19', '--json']);
    const { findings } = JSON.parse(stdout);
    expect(findings.filter(({ rule }: { rule: string }) => rule === 'W-EPISODES')).toHaveLength(1);
    expect(findings.filter(({ rule }: { rule: string }) => rule === 'W-YEAR')).toHaveLength(2);
  });

  test('says in words what loading would change, loads it, and finds nothing to change the second time', async () => {
    const all = [...files, '--episodes', 'episodes.csv'];
    const seen = await run(all);
    expect(seen.stdout).toContain('reviews.csv:3  error 440');
    expect(seen.stdout).toContain('Reviews: 2 to add, 0 to change, 0 as they were.');
    expect(seen.stdout).toContain('Nothing has been changed yet. Add --apply to import the return.');
    expect([seen.code, await count('care_review')]).toEqual([0, 0]);

    const loaded = await run([...all, '--apply', '--json']);
    expect([loaded.code, JSON.parse(loaded.stdout).accepted, await count('care_review')]).toEqual([0, 2, 2]);
    const again = await run([...all, '--apply']);
    expect(again.stdout).toContain('Reviews: 0 added, 0 changed, 2 as they were.');
    expect([await count('care_review'), await count('import_run')]).toEqual([2, 1]);
    const { rows } = await db.owner.query('select distinct actor_name from access_event');
    expect(rows).toEqual([{ actor_name: 'system: import' }]);
  });

  test.each([
    ['a file that is not there', ['--header', 'header.csv', '--reviews', 'other.csv'], 'There is no file'],
    ['swapped files', ['--header', 'reviews.csv', '--reviews', 'header.csv'], 'looks like the Reviews file'],
    ['an option that there is not', ['--file', 'header.csv'], 'Use: npm run import:903'],
  ])('exit code 2 and a sentence for %s', async (_case, args, sentence) => {
    const { code, stdout, stderr } = await run([...args, '--json']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });

  test('a database that does not answer is not the files’ fault', async () => {
    const { code } = await run(files, 'postgres://nobody@127.0.0.1:9/none');
    expect(code).toBe(1);
  });
});
