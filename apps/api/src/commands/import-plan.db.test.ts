import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../test/run-command.js';
import { useDatabase } from '../../test/use-database.js';

const plan = 'objective_no,theme,objective,action_no,action\n1,Rights,Be heard,1,Ask each child – always\n';

describe('npm run import:plan', () => {
  const db = useDatabase();
  let here = '';

  beforeAll(async () => {
    here = await mkdtemp(path.join(tmpdir(), 'heard-plan-'));
    await writeFile(path.join(here, 'plan.csv'), plan);
    await writeFile(path.join(here, 'latin.csv'), plan.replace('–', 'é'), 'latin1');
    await writeFile(path.join(here, 'broken.xlsx'), 'PK no workbook at all');
  });
  afterAll(async () => rm(here, { recursive: true, force: true }));

  const run = async (args: readonly string[], database = db.runningUrl) =>
    runCommand('import-plan', args, { here, DATABASE_URL: database, DATABASE_MIGRATION_URL: db.ownerUrl });

  test('brings a plan in once, with one object alone on stdout', async () => {
    for (const args of [
      ['--file', 'plan.csv', '--apply', '--json'],
      ['--file', 'plan.csv', '--apply', '--json'],
    ]) {
      const { code, stdout } = await run(args);
      expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ rows: 1, accepted: 1, rejected: 0 })]);
    }
    const { rows } = await db.owner.query('select title from action');
    expect(rows).toEqual([{ title: 'Ask each child – always' }]);
  });

  test.each([
    ['a file that is not there', ['--file', 'none.csv'], 'There is no file'],
    ['a folder', ['--file', '.'], 'is a folder. Give the file itself.'],
    ['letters that would be lost', ['--file', 'latin.csv'], 'latin.csv is not in UTF-8.'],
    ['a workbook that is none', ['--file', 'broken.xlsx'], 'broken.xlsx can’t be read as a workbook.'],
    ['an option that there is not', ['--plan', 'plan.csv'], 'Use: npm run import:plan'],
    ['no file', [], 'Use: npm run import:plan'],
  ])('exit code 2 and one sentence for %s', async (_case, args, sentence) => {
    const { code, stdout, stderr } = await run([...args, '--json']);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toContain(sentence);
  });

  test('a database that does not answer is not the file’s fault', async () => {
    const { code } = await run(['--file', 'plan.csv'], 'postgres://nobody@127.0.0.1:9/none');
    expect(code).toBe(1);
  });
});
