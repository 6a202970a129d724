import { run } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';

/** Does this, and takes it back in the same transaction unless it may stay. */
export async function doneOrUndone<T>(unit: Unit, task: () => Promise<T>, mayStay: (result: T) => boolean): Promise<T> {
  await unit.db.settle();
  await run(unit, 'savepoint before_import');
  const result = await task();
  await unit.db.settle();
  await run(unit, mayStay(result) ? 'release savepoint before_import' : 'rollback to savepoint before_import');
  return result;
}
