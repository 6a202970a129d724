import type { OpenUnit } from '../src/platform/unit.js';
import { send } from '../src/platform/statements.js';

/** The rows of any statement in this unit's transaction, unchecked: for looking at what the database itself allows. */
export async function sqlOf(
  unit: Pick<OpenUnit, 'statements'>,
  text: string,
  values?: readonly unknown[],
): Promise<readonly unknown[]> {
  return (await unit.statements[send](text, values)).rows;
}
