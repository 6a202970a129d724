import { doneOrUndone } from '../../../foundations/imports/done-or-undone.queries.js';
import { keptColumns } from '../../../foundations/imports/import-columns.queries.js';
import { keepColumns } from '../../../foundations/imports/keep-columns.js';
import type { Unit } from '../../../platform/unit.js';
import { importPeople } from './import-people.service.js';
import { importUnits } from './import-units.service.js';
import type { FileOutcome, ReadPeopleFile } from './people-file.shape.js';
import { type ChosenPeopleFile, readPeopleFile } from './read-people-file.js';

interface BroughtIn {
  readonly read: ReadPeopleFile;
  /** Null: its columns have to be told first. */
  readonly outcome: FileOutcome | null;
  readonly isDone: boolean;
}

const importOf = { UNITS: importUnits, PEOPLE: importPeople } as const;

function isWhole({ findings }: FileOutcome): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}

/**
 * Brings a file of people or teams in, all of it or nothing; without `apply` it is done as if for real and taken back, so
 * that what is shown is what would happen. The same file twice changes nothing. Throws INVALID_INPUT.
 */
export async function importFile(unit: Unit, chosen: ChosenPeopleFile, apply: boolean): Promise<BroughtIn> {
  const read = await readPeopleFile(chosen, await keptColumns(unit, chosen.kind));
  if (read.problems.length > 0) return { read, outcome: null, isDone: false };
  const outcome = await doneOrUndone(
    unit,
    async () => importOf[chosen.kind](unit, read),
    (done) => apply && isWhole(done),
  );
  const isDone = apply && isWhole(outcome);
  if (isDone) await keepColumns(unit, chosen.kind, read.columns);
  return { read, outcome, isDone };
}
