import { generateNKeysBetween } from 'fractional-indexing';
import { boardColumnKeys, boardColumnLabels } from '@heard/domain/action-plan/board-columns';
import { newId } from '../src/platform/ids.js';
import type { TestUser } from './run-as.js';
import type { TestDatabase } from './use-database.js';

export interface TestPlan {
  readonly id: string;
  /** In the order in which they stand in the first column. */
  readonly actions: readonly string[];
}

/** A plan with one objective and so many cards, all not started and led by this person. */
export async function addPlan(db: TestDatabase, { lead, cards }: { lead: TestUser; cards: number }): Promise<TestPlan> {
  const [id, objective] = [newId(), newId()];
  await db.owner.query(`insert into plan (id, title) values ($1, 'Test plan')`, [id]);
  await db.owner.query(
    `insert into objective (id, plan_id, no, theme, title) values ($1, $2, 1, 'Voice', 'Children are asked')`,
    [objective, id],
  );
  for (const [position, key] of boardColumnKeys.entries()) {
    await db.owner.query('insert into board_column (id, plan_id, key, label, position) values ($1, $2, $3, $4, $5)', [
      newId(),
      id,
      key,
      boardColumnLabels[key],
      position + 1,
    ]);
  }
  const actions: string[] = [];
  for (const [at, rank] of generateNKeysBetween(null, null, cards).entries()) {
    const action = newId();
    await db.owner.query(
      `insert into action (id, plan_id, objective_id, no, title, column_key, rank) values ($1, $2, $3, $4, $5, 'NOT_STARTED', $6)`,
      [action, id, objective, `1.${at + 1}`, `Action ${at + 1}`, rank],
    );
    await db.owner.query(`insert into action_lead (id, action_id, person_id, label) values ($1, $2, $3, 'Lead')`, [
      newId(),
      action,
      lead.personId,
    ]);
    actions.push(action);
  }
  return { id, actions };
}
