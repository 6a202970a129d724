import { recordChange } from '../../foundations/audit/record-change.js';
import { ConflictError, NotFoundError } from '../../platform/errors.js';
import { isId } from '../../platform/ids.js';
import type { Unit } from '../../platform/unit.js';
import type { DecideDoubleInput } from './case-files.input.js';
import { waitingDoubles, writeVerdict } from './case-system.queries.js';

/** Says whether a line of a file is a child who is here: the same gets the number, another comes with the next file. */
export async function decideDouble(unit: Unit, { id, verdict }: DecideDoubleInput): Promise<void> {
  if (!isId(id)) throw new NotFoundError();
  const childId = await writeVerdict(unit, id, verdict);
  if (childId === null) {
    throw new ConflictError('Somebody has said so already. Look at the list again', await waitingDoubles(unit, 100));
  }
  unit.audit.saw({ childIds: [childId], recordIds: [id] });
  recordChange(unit, { table: 'child_double', rowId: id, columns: ['verdict', 'decided_at', 'decided_by'] });
  if (verdict === 'SAME') {
    recordChange(unit, { table: 'child_identifier', rowId: id, columns: ['child_id', 'system', 'value'] });
  }
}
