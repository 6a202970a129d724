import type { z } from 'zod';
import { checkedRows } from './checked-rows.js';
import type { OwnerConnection } from './owner-connection.js';

/*
 * SQL of whoever owns the database, before anybody can sign in: at the start, for the demo, for a first invitation.
 * Row-level security does not hold here. Importable by `*.queries.ts` alone, like `sql.ts`.
 */

/** The rows of one statement, checked. Throws when the database answers another shape. */
export async function ownerRows<Shape extends z.ZodType>(
  owner: OwnerConnection,
  shape: Shape,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<readonly z.output<Shape>[]> {
  const { rows } = await owner.query(sql, [...parameters]);
  return checkedRows(shape, rows, sql);
}

/** Runs a statement whose rows nobody reads. */
export async function runAsOwner(
  owner: OwnerConnection,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<void> {
  await owner.query(sql, [...parameters]);
}
