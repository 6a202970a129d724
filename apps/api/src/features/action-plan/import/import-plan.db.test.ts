import { samplePlan } from '@heard/domain/action-plan/sample-plan';
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

function operation(name: 'checkPlan' | 'importPlan'): string {
  return `mutation ($input: PlanFileInput!) { ${name}(input: $input) {
    planId planTitle actions rejected added changed unchanged notNamed isDone findings { line isError message } } }`;
}

describe('a plan that somebody brings in from their browser', () => {
  const db = useDatabase();
  let users: TestCouncil['users'];
  const send = async (name: 'checkPlan' | 'importPlan', text: string, more: object = {}) => {
    const input = { name: 'our-plan.csv', content: Buffer.from(text).toString('base64'), ...more };
    return runAs(db, users.QUALITY_ASSURANCE, operation(name), { input });
  };
  const stored = async (): Promise<unknown> =>
    (
      await db.owner.query(
        'select (select count(*)::int from plan) as plans, (select count(*)::int from action) as actions',
      )
    ).rows[0];

  beforeAll(async () => {
    ({ users } = await buildCouncil(db));
  });

  test('is stored whole or not at all, and the same file again changes nothing', async () => {
    const spoilt = await send('importPlan', file.replace('2027-03,2027-04', '2027-05,2027-04'));
    expect(spoilt.data.importPlan).toMatchObject({ rejected: 1, added: 2, isDone: false, planId: null });
    expect(spoilt.data.importPlan.findings).toContainEqual(expect.objectContaining({ line: 3, isError: true }));
    expect((await send('checkPlan', file)).data.checkPlan).toMatchObject({
      added: 3,
      planTitle: 'Our plan',
      isDone: false,
    });
    expect(await stored()).toEqual({ plans: 0, actions: 0 });
    expect((await send('importPlan', file)).data.importPlan).toMatchObject({ added: 3, isDone: true });
    expect((await send('importPlan', file)).data.importPlan).toMatchObject({ added: 0, unchanged: 3, isDone: true });
    expect(await stored()).toEqual({ plans: 1, actions: 3 });
  });

  test('takes the sample that a council begins with, with nothing odd about it', async () => {
    const sample = (await send('checkPlan', samplePlan.text, { name: samplePlan.name })).data.checkPlan;
    expect(sample).toMatchObject({ planTitle: 'Our plan', actions: 3, rejected: 0, findings: [] });
  });

  test('brings the plan up to date that is named, whatever the file is called', async () => {
    const { id } = (await runAs(db, users.QUALITY_ASSURANCE, '{ board { id } }')).data.board;
    const fewer = file.split('\n').slice(0, 3).join('\n').replace('Tell every child', 'Tell each child');
    const download = { name: 'our-plan (2).csv' };
    expect((await send('checkPlan', fewer, download)).data.checkPlan).toMatchObject({ planId: null, added: 2 });
    const named = await send('importPlan', fewer, { ...download, planId: id });
    expect(named.data.importPlan).toMatchObject({ planId: id, changed: 1, unchanged: 1, notNamed: 1, isDone: true });
    expect(await stored()).toEqual({ plans: 1, actions: 3 });
    const nobodys = { planId: '00000000-0000-7000-8000-000000000000' };
    expect((await send('importPlan', fewer, nobodys)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  test('keeps the name that an objective has where the file gives none', async () => {
    await send('importPlan', 'objective_no,action_no,action\n1,1.1,Ask every child\n', { name: 'our-plan.csv' });
    const { rows } = await db.owner.query('select title from objective where no = 1');
    expect(rows).toEqual([{ title: 'Children are asked, and told' }]);
  });

  test.each([
    ['nothing', '', 'our-plan.csv is empty.'],
    ['a PDF', '%PDF-1.4', 'our-plan.csv'],
    ['a hundred thousand lines', `objective_no,action\n${'1,Ask\n'.repeat(100_000)}`, 'has more than 5,000 lines'],
    ['a plan without its columns', 'name,date\nAsk,March\n', 'Add the columns objective_no, action'],
  ])('is refused in a sentence where the file holds %s', async (_what, text, sentence) => {
    const before = await stored();
    const { errors } = await send('importPlan', text);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { content: expect.stringContaining(sentence) },
    });
    expect(await stored()).toEqual(before);
  });
});
