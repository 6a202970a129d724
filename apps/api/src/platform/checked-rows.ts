import type { z } from 'zod';

/** These rows, as what they were declared to be. Throws when the database answered another shape to `sql`. */
export function checkedRows<Shape extends z.ZodType>(
  shape: Shape,
  rows: readonly unknown[],
  sql: string,
): readonly z.output<Shape>[] {
  return rows.map((row) => {
    const { success, data, error } = shape.safeParse(row);
    if (success) return data;
    throw new Error(`The answer to "${sql.trim().slice(0, 80)}" is not what was declared: ${error.message}`);
  });
}
