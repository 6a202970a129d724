import { describe, expect, test } from 'vitest';
import { columnsFurthestFirst, planProgress, type ProgressCard } from './plan-progress.js';

const hearing = { id: 'hearing', no: 2, theme: 'Hearing', title: 'Children are heard' };
const hiring = { id: 'hiring', no: 1, theme: 'Hiring', title: 'Children choose' };
const card = (part: Partial<ProgressCard>): ProgressCard => ({
  columnKey: 'IN_PROGRESS',
  dueStatus: 'LATER',
  evidenceCount: 0,
  objective: hearing,
  ...part,
});

describe('how far a plan has come', () => {
  const plan = planProgress([
    card({ dueStatus: 'OVERDUE' }),
    card({ columnKey: 'ACHIEVED', dueStatus: 'DONE', evidenceCount: 2 }),
    card({ columnKey: 'BLOCKED', dueStatus: 'OVERDUE', evidenceCount: 1 }),
    card({ objective: hiring, columnKey: 'NOT_STARTED', dueStatus: 'NONE' }),
  ]);

  test('as a whole', () => {
    expect(plan).toMatchObject({ actions: 4, achieved: 1, overdue: 2, withoutEvidence: 2 });
  });

  test('by objective, in the plan’s order', () => {
    expect(plan.objectives.map(({ objective, achieved, actions }) => [objective.theme, achieved, actions])).toEqual([
      ['Hiring', 0, 1],
      ['Hearing', 1, 3],
    ]);
    expect(plan.objectives[1]?.byColumn).toEqual({
      NOT_STARTED: 0,
      IN_PROGRESS: 1,
      BLOCKED: 1,
      EVIDENCE_REVIEW: 0,
      ACHIEVED: 1,
    });
  });

  test('a card that was just put into Achieved is no longer overdue, whatever its date says', () => {
    expect(planProgress([card({ columnKey: 'ACHIEVED', dueStatus: 'OVERDUE' })]).overdue).toBe(0);
  });

  test('says nothing of evidence to those who are not shown it', () => {
    const seen = planProgress([card({ evidenceCount: null }), card({ evidenceCount: null })]);
    expect([seen.withoutEvidence, seen.objectives[0]?.withoutEvidence]).toEqual([null, null]);
  });

  test('a plan without actions', () => {
    expect(planProgress([])).toMatchObject({ actions: 0, achieved: 0, overdue: 0, objectives: [] });
  });

  test('puts what has come furthest first', () => {
    expect(columnsFurthestFirst(plan)).toEqual(['ACHIEVED', 'BLOCKED', 'IN_PROGRESS', 'NOT_STARTED']);
  });
});
