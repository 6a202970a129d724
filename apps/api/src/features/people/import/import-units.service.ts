import { fieldLine } from '@heard/domain/imports/file-columns';
import type { FileFinding } from '@heard/domain/people/import/file-finding';
import { planUnits, type UnitToClose } from '@heard/domain/people/import/plan-units';
import { sayClosing, sayMaking } from '@heard/domain/people/import/say-changes';
import { readUnitLine, type UnitField } from '@heard/domain/people/import/unit-file';
import { recordChanges } from '../../../foundations/audit/record-change.js';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { closeUnit } from '../units/close-unit.service.js';
import { allUnits, waitForUnits } from '../units/units.queries.js';
import type { FileOutcome, ReadPeopleFile } from './people-file.shape.js';
import { insertUnits } from './people-here.queries.js';
import { refusalOf } from './store-people.js';

/** Ends them one after the other; answers what the rules say against it. */
async function storeClosings(
  unit: Unit,
  closes: readonly UnitToClose[],
  versions: ReadonlyMap<string, number>,
): Promise<readonly FileFinding[]> {
  const refused: FileFinding[] = [];
  for (const { id, line, endsOn } of closes) {
    try {
      await closeUnit(unit, { id, version: versions.get(id) ?? 1, endsOn });
    } catch (error) {
      refused.push(...refusalOf(line, error));
    }
  }
  return refused;
}

/**
 * Brings services, teams and partner organisations in: what is new is made, what has a last day ends by the same rules as by
 * hand. What the file does not name stays. The caller takes it back where the rules say something against a line.
 */
export async function importUnits(unit: Unit, { headings, columns, rows }: ReadPeopleFile): Promise<FileOutcome> {
  await waitForUnits(unit);
  const lines = rows.map((row) => readUnitLine(fieldLine<UnitField>(headings, columns, row)));
  const read = lines.flatMap((line) => (line.read === null ? [] : [line.read]));
  const known = await allUnits(unit);
  const { makes, closes, unchanged, findings } = planUnits(known, read, { today: unit.today, newId });
  await insertUnits(unit, makes);
  const rowIds = makes.map(({ id }) => id);
  recordChanges(unit, { table: 'org_unit', rowIds, columns: ['kind', 'name', 'parent_id', 'starts_on'] });
  const refused = await storeClosings(unit, closes, new Map(known.map(({ id, version }) => [id, version])));
  const open = known.filter(({ endsOn }) => endsOn === null).length;
  const ended = closes.filter(({ id }) => !rowIds.includes(id)).length;
  return {
    added: makes.length,
    changed: 0,
    ended,
    unchanged,
    waiting: 0,
    notNamed: Math.max(0, open - unchanged - ended),
    changes: [...makes.map(sayMaking), ...closes.map(sayClosing)],
    findings: [...lines.flatMap((line) => line.findings), ...findings, ...refused],
  };
}
