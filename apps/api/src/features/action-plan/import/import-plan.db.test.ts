import { beforeAll, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { previewAsSystem, runAsSystem } from '../../../platform/work.js';
import { importPlan } from './import-plan.service.js';
import { UnreadableFileError } from '../../../foundations/imports/read-lines.js';
import { readPlanRows } from './read-plan-rows.js';

const file = `theme,objective_no,objective,action_no,action,timescale,due_from,due_to,year_inferred,lead,measure
Voice,1,"Children are asked, and told",1.1,Ask every child before a review,March 2027,,2027-03,,Head of Service; Team Manager,
Voice,1,,1.2,Tell every child what came of it,March/April,2027-03,2027-04,yes,Team Manager,Nine in ten told
Learning,2,Everybody learns,2.1,Train each new starter,,,,,Head of Learning,
`;
const boardText = '{ board { title columns { key actions { no title timescale leads { label } dueTo version } } } }';

describe('bringing a plan in', () => {
  const db = useDatabase();
  let council: TestCouncil;
  const bringIn = async (text: string): ReturnType<typeof importPlan> => {
    const rows = await readPlanRows(Buffer.from(text));
    return runAsSystem(db.place, 'system: import', async (unit) => importPlan(unit, 'council-plan.csv', rows));
  };

  const due = async (): Promise<unknown[]> =>
    (await db.owner.query(`select no, due_from, due_to from action order by no`)).rows;

  beforeAll(async () => {
    council = await buildCouncil(db);
  });

  test('previews without leaving anything behind', async () => {
    const rows = await readPlanRows(Buffer.from(file));
    const seen = await previewAsSystem(db.place, 'system: import', async (unit) =>
      importPlan(unit, 'council-plan.csv', rows),
    );
    expect(seen).toMatchObject({ rows: 3, rejected: 0, added: 3, changed: 0 });
    const { rows: plans } = await db.owner.query('select * from plan');
    expect(plans).toEqual([]);
  });

  test('puts every action on the board, not started, in the order of the file', async () => {
    expect(await bringIn(file)).toMatchObject({ added: 3, changed: 0, unchanged: 0 });
    const { board } = (await runAs(db, council.users.TEAM_MANAGER, boardText)).data;
    expect(board.title).toBe('Council plan');
    expect(board.columns).toHaveLength(5);
    expect(board.columns[0].actions).toMatchObject([
      { no: '1.1', dueTo: '2027-03-31', leads: [{ label: 'Head of Service' }, { label: 'Team Manager' }] },
      { no: '1.2', timescale: 'March/April (2027)', dueTo: '2027-04-30' },
      { no: '2.1', timescale: null, dueTo: null },
    ]);
  });

  test('changes nothing when the same file comes twice', async () => {
    expect(await bringIn(file)).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
  });

  test('brings a changed line up to date and leaves its card where it is', async () => {
    await db.owner.query(`update action set column_key = 'BLOCKED' where no = '1.2'`);
    expect(await bringIn(file.replace('Tell every child', 'Tell each child'))).toMatchObject({
      changed: 1,
      unchanged: 2,
    });
    const { board } = (await runAs(db, council.users.TEAM_MANAGER, boardText)).data;
    expect(board.columns[2].actions).toMatchObject([
      { no: '1.2', title: 'Tell each child what came of it', version: 2 },
    ]);
  });

  test('reads a workbook as it reads text', async () => {
    const cells = file
      .trim()
      .split('\n')
      .map((line) => line.replace('"Children are asked, and told"', 'Children').split(','));
    const workbook = await writeXlsxFile(
      cells.map((line) => line.map((value) => ({ type: String, value }))),
    ).toBuffer();
    const rows = await readPlanRows(workbook);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      line: 2,
      cells: { action_no: '1.1', lead: 'Head of Service; Team Manager', measure: '' },
    });
  });

  test('reads a month that a spreadsheet keeps as a day', async () => {
    const workbook = await writeXlsxFile([
      ['objective_no', 'action', 'timescale', 'due_to'].map((value) => ({ type: String, value })),
      [
        { type: Number, value: 1 },
        { type: String, value: 'Ask' },
        { type: Date, value: new Date('2019-03-01T00:00:00Z'), format: 'mmm-yy' },
        { type: Date, value: new Date('2019-03-31T00:00:00Z'), format: 'dd/mm/yyyy' },
      ],
    ]).toBuffer();
    expect((await readPlanRows(workbook))[0]?.cells).toMatchObject({ timescale: 'March 2019', due_to: '2019-03-31' });
  });

  test('keeps every date of a plan that a spreadsheet has saved, and leaves out the line that it spoilt', async () => {
    await bringIn(file);
    const before = await due();
    const saved = file.replace('2027-03,2027-04', 'Mar-27,Apr-27').replace(',,2027-03,', ',,31/03/2027,');
    expect(await bringIn(saved)).toMatchObject({ changed: 0, unchanged: 3 });
    expect(await due()).toEqual(before);
    const spoilt = await bringIn(file.replace(',,2027-03,', ',,46477,'));
    expect(spoilt).toMatchObject({
      rows: 3,
      rejected: 1,
      findings: [{ line: 2, rule: 'PLAN-DATE', severity: 'error' }, {}],
    });
    expect(await due()).toEqual(before);
  });

  test('takes a first of a month that a workbook keeps as due in that month', async () => {
    const workbook = await writeXlsxFile([
      ['objective_no', 'action', 'due_to'].map((value) => ({ type: String, value })),
      [
        { type: Number, value: 1 },
        { type: String, value: 'Ask' },
        { type: Date, value: new Date('2019-03-01T00:00:00Z'), format: 'mmm-yy' },
      ],
    ]).toBuffer();
    expect((await readPlanRows(workbook))[0]?.cells).toMatchObject({ due_to: '2019-03' });
  });

  test('renames an objective, and leaves what is the same alone', async () => {
    const audited = async (): Promise<number> =>
      (await db.owner.query(`select 1 from record_change where table_name = 'objective'`)).rows.length;
    const before = await audited();
    await bringIn(file);
    expect(await audited()).toBe(before);
    await bringIn(file.replace('"Children are asked, and told"', '"Children are asked"'));
    expect(await audited()).toBe(before + 1);
    const { rows } = await db.owner.query('select title from objective where no = 1');
    expect(rows).toContainEqual({ title: 'Children are asked' });
  });

  test('says of an action that stands under another objective that it stays where it is', async () => {
    const moved = await bringIn(file.replace('Learning,2,Everybody learns,2.1', 'Voice,1,,2.1'));
    expect(moved.findings).toContainEqual({
      line: 4,
      rule: 'PLAN-MOVED',
      severity: 'warning',
      message:
        'Action 2.1 stays under the objective that it has here. To start it anew under objective 1, give it another number',
    });
    expect((await bringIn(file)).findings.filter(({ rule }) => rule === 'PLAN-MOVED')).toEqual([]);
  });

  test.each([
    ['action_no,objective_no,action\n1.1,1,"Ask', /^Line 2 opens a quote that never ends\. Close it/],
    ['PK but no archive', /can’t be read as a workbook/],
  ])('says what is wrong with a file that it cannot read: %j', async (content, sentence) => {
    await expect(readPlanRows(Buffer.from(content))).rejects.toThrow(sentence);
  });

  test.each([
    ['semicolons', (text: string) => text.replaceAll(',', ';'), 'has something other than commas between its columns'],
    ['a line for spreadsheets', (text: string) => `sep=,\n${text}`, 'begins with a line “sep=,”'],
    ['a title', (text: string) => `Our plan\n${text}`, 'has a title above its headings, which are on line 2'],
    ['an empty row', (text: string) => `,,\n${text}`, 'begins with an empty row'],
    [
      'an invisible sign',
      (text: string) => text.replace('action,', 'action\u200b,'),
      'has an invisible character in its',
    ],
    ['XML', () => '<plan/>', 'is not CSV but XML or a web page'],
  ])('says of %s in a file what it is', async (_what, spoil, sentence) => {
    await expect(readPlanRows(Buffer.from(spoil(file)), 'plan.csv')).rejects.toThrow(`plan.csv ${sentence}`);
  });

  test('says of a title in a workbook what it is', async () => {
    const lines = [['Our plan'], [], ['objective_no', 'action'], ['1', 'Ask']];
    const workbook = await writeXlsxFile(
      lines.map((line) => line.map((value) => ({ type: String, value }))),
    ).toBuffer();
    await expect(readPlanRows(workbook, 'plan.xlsx')).rejects.toThrow(
      'plan.xlsx has a title above its headings, which are on line 3',
    );
  });

  test('says which columns a file lacks', async () => {
    await expect(readPlanRows(Buffer.from('name,date\nAsk,March\n'))).rejects.toThrow(UnreadableFileError);
  });
});
