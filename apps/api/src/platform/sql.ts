import type { z } from 'zod';
import { checkedRows } from './checked-rows.js';
import { type Plan, send, sendUnawaited } from './statements.js';
import type { OpenUnit } from './unit.js';

/*
 * Hand-written SQL, for a screen's shape or a figure that earns it: importable by `*.queries.ts` alone. What the
 * database answers is checked against the shape, never asserted to have it: a column that is missing, or that nothing
 * was declared for, is an error in the first test that reads it.
 */

/** The rows of one statement, checked. Throws when the database answers another shape. */
export async function rowsOf<Shape extends z.ZodType>(
  unit: OpenUnit,
  shape: Shape,
  sql: string,
  parameters: readonly unknown[] = [],
  plan: Plan = 'KEPT',
): Promise<readonly z.output<Shape>[]> {
  const { rows } = await unit.statements[send](sql, parameters, plan);
  return checkedRows(shape, rows, sql);
}

/** The first row of one statement, checked; undefined when there is none. */
export async function rowOf<Shape extends z.ZodType>(
  unit: OpenUnit,
  shape: Shape,
  sql: string,
  parameters: readonly unknown[] = [],
  plan: Plan = 'KEPT',
): Promise<z.output<Shape> | undefined> {
  return (await rowsOf(unit, shape, sql, parameters, plan))[0];
}

/** Runs a statement whose rows nobody reads; answers how many it touched. */
export async function run(unit: OpenUnit, sql: string, parameters: readonly unknown[] = []): Promise<number> {
  return (await unit.statements[send](sql, parameters)).rowCount ?? 0;
}

/** Sends a statement that nobody waits for. Its failure is told by what is waited for next, at the latest by the commit. */
export function runUnawaited(unit: OpenUnit, sql: string, parameters: readonly unknown[] = []): void {
  unit.statements[sendUnawaited](sql, parameters);
}
