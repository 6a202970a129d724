import { describe, expect, test } from 'vitest';
import { type PlanFileRow, readPlanFile } from './plan-file.js';

const row = (line: number, cells: Record<string, string>): PlanFileRow => ({ line, cells });
const today = '2026-11-24';

describe('a plan as a file', () => {
  test('gives objectives once, and joint leads one by one', () => {
    const file = readPlanFile(
      [
        row(2, {
          theme: 'Voice',
          objective_no: '1',
          objective: 'Children are asked',
          action_no: '1.1',
          action: 'Ask',
          timescale: 'March 2027',
          lead: 'Head of Service; Team Manager',
        }),
        row(3, {
          theme: 'Voice',
          objective_no: '1',
          action_no: '1.2',
          action: 'Answer',
          timescale: 'March/April',
          due_from: '2027-03',
          due_to: '2027-04',
          year_inferred: 'yes',
          lead: 'Team Manager',
          measure: ' Nine in ten ',
        }),
      ],
      today,
    );
    expect(file.objectives).toEqual([{ no: 1, theme: 'Voice', title: 'Children are asked' }]);
    expect(file.actions).toMatchObject([
      {
        no: '1.1',
        leads: ['Head of Service', 'Team Manager'],
        dueFrom: null,
        dueTo: '2027-03-31',
        yearInferred: false,
      },
      { no: '1.2', dueFrom: '2027-03-01', dueTo: '2027-04-30', yearInferred: true, measure: 'Nine in ten' },
    ]);
    expect(file.findings).toEqual([]);
  });

  test('leaves out an action whose date cannot be read, keeps one without a date, and says so on its line', () => {
    const { actions, findings } = readPlanFile(
      [
        row(2, { theme: 'Voice', objective_no: '1', action: 'Ask', timescale: 'when we can', lead: 'A' }),
        row(3, { objective_no: '1', action: 'Tell', lead: '' }),
      ],
      today,
    );
    expect(actions.map((action) => [action.no, action.dueTo])).toEqual([['1.1', null]]);
    expect(findings.map(({ line, rule, severity }) => [line, rule, severity])).toEqual([
      [2, 'PLAN-DATE', 'error'],
      [3, 'W-PLAN-DATE', 'warning'],
      [3, 'W-PLAN-LEAD', 'warning'],
    ]);
  });

  test.each([
    ['no objective', { action: 'Ask' }, 'PLAN-OBJECTIVE'],
    ['no action', { objective_no: '1', objective: 'Voice' }, 'PLAN-ACTION'],
  ])('leaves out a line with %s', (_what, cells, rule) => {
    const { actions, findings } = readPlanFile([row(5, cells)], today);
    expect(actions).toEqual([]);
    expect(findings).toMatchObject([{ line: 5, rule, severity: 'error' }]);
  });

  test('tells all that is wrong with a line', () => {
    const wrong = { objective_no: 'one', action: '', timescale: 'when we can' };
    const { actions, findings } = readPlanFile([row(2, wrong)], today);
    expect(actions).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(['PLAN-OBJECTIVE', 'PLAN-ACTION', 'PLAN-DATE']);
  });

  test('takes an objective that has only a number, and says what it will be called', () => {
    const { objectives, actions, findings } = readPlanFile([row(2, { objective_no: '3', action: 'Ask' })], today);
    expect(objectives).toEqual([{ no: 3, theme: null, title: null }]);
    expect(actions.map(({ no }) => no)).toEqual(['3.1']);
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'W-PLAN-OBJECTIVE', severity: 'warning' }));
  });

  test('gives an action without a number one that no other line has', () => {
    const lines = ['1.2', '', ''].map((no, at) =>
      row(at + 2, { objective_no: '1', objective: 'Voice', action_no: no, action: 'Ask', lead: 'A' }),
    );
    expect(readPlanFile(lines, today).actions.map(({ no }) => no)).toEqual(['1.2', '1.3', '1.4']);
  });

  test('takes a number once, and passes over empty lines', () => {
    const one = {
      objective_no: '1',
      objective: 'Voice',
      action_no: '1.1',
      action: 'Ask',
      lead: 'A',
      timescale: 'May 2027',
    };
    const { actions, findings } = readPlanFile([row(2, one), row(3, { action: ' ' }), row(4, one)], today);
    expect(actions).toHaveLength(1);
    expect(findings).toMatchObject([{ line: 4, rule: 'PLAN-NUMBER' }]);
  });
});

describe('a plan with a text that could not be shown or kept', () => {
  const action = {
    objective_no: '1',
    objective: 'Children are asked',
    action: 'Ask',
    lead: 'Head',
    timescale: 'March 2027',
  };
  const read = (change: Record<string, string>) => readPlanFile([row(2, { ...action, ...change })], today);
  const problems = (change: Record<string, string>) =>
    read(change)
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ rule, message }) => `${rule}: ${message}`);

  test.each([
    ['action', 'x'.repeat(10_000), 'Column action: Use at most 300 characters: this has 10,000.'],
    ['objective', 'x'.repeat(301), 'Column objective: Use at most 300 characters: this has 301.'],
    ['action_no', '1'.repeat(61), 'Column action_no: Use at most 60 characters: this has 61.'],
    ['timescale', 'x'.repeat(201), 'Column timescale: Use at most 200 characters: this has 201.'],
    ['measure', 'x'.repeat(5_001), 'Column measure: Use at most 5,000 characters: this has 5,001.'],
    ['lead', `A; ${'x'.repeat(201)}`, 'Column lead: Use at most 200 characters: this has 201.'],
    ['lead', 'A;'.repeat(31), 'Column lead: Choose at most 30: there are 31.'],
  ])('leaves the line out whole and says how long its %s may be', (column, text, message) => {
    expect(problems({ [column]: text })).toEqual([`PLAN-TEXT: ${message}`]);
    expect(read({ [column]: text }).actions).toEqual([]);
  });

  test('keeps a title that is exactly as long as a title may be, emoji counted once', () => {
    expect(read({ action: '🎉'.repeat(300) }).actions.map(({ title }) => title)).toEqual(['🎉'.repeat(300)]);
  });

  test('turns away an objective that no plan counts to', () => {
    expect(problems({ objective_no: '99999999999' })).toEqual([
      'PLAN-OBJECTIVE: Give the number of the objective, like 1.',
    ]);
  });

  test('holds as many actions as a board shows', () => {
    const rows = Array.from({ length: 501 }, (_, at) => row(at + 2, { ...action, action_no: String(at + 1) }));
    const file = readPlanFile(rows, today);
    expect(file.actions).toHaveLength(500);
    expect(file.findings).toEqual([
      {
        line: 502,
        rule: 'PLAN-SIZE',
        severity: 'error',
        message: 'A plan has at most 500 actions. Make another plan of the rest.',
      },
    ]);
  });
});
