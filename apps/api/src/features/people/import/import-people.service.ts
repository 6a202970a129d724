import { fieldLine } from '@heard/domain/imports/file-columns';
import { planPeople } from '@heard/domain/people/import/plan-people';
import { type PersonField, readPersonLine } from '@heard/domain/people/import/person-file';
import { sayAddition, sayChange } from '@heard/domain/people/import/say-changes';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { placesToGive, waitForPeople } from '../staff/person.queries.js';
import type { FileOutcome, ReadPeopleFile } from './people-file.shape.js';
import { peopleHere } from './people-here.queries.js';
import { storeAdditions, storeChanges } from './store-people.js';

/**
 * Brings people in: whoever is new is added, whoever is here changes as the file says, whoever leaves leaves by the same
 * rules as by hand. Whom the file does not name stays. Nobody is invited by it. The caller takes it back where the rules
 * say something against a line.
 */
export async function importPeople(unit: Unit, { headings, columns, rows }: ReadPeopleFile): Promise<FileOutcome> {
  await waitForPeople(unit);
  const lines = rows.map((row) => readPersonLine(fieldLine<PersonField>(headings, columns, row)));
  const read = lines.map((line) => line.read ?? line.unread);
  const here = { known: await peopleHere(unit), places: await placesToGive(unit), today: unit.today, newId };
  const { adds, changes, unchanged, findings, notNamed } = planPeople(read, here);
  unit.audit.saw({ recordIds: changes.map(({ person }) => person.id) });
  const added = await storeAdditions(unit, adds);
  const stored = await storeChanges(unit, changes);
  const waiting = new Set([...added, ...stored.waiting]);
  const leaving = changes.filter(({ kind }) => kind === 'LEAVES').length;
  return {
    added: adds.length,
    changed: new Set(changes.filter(({ kind }) => kind !== 'LEAVES').map(({ line }) => line)).size,
    ended: leaving,
    unchanged,
    waiting: waiting.size,
    notNamed,
    changes: [...adds.map((one) => sayAddition(one, waiting)), ...changes.map((one) => sayChange(one, waiting))],
    findings: [...lines.flatMap((line) => line.findings), ...findings, ...stored.refused].toSorted(
      (one, other) => one.line - other.line,
    ),
  };
}
