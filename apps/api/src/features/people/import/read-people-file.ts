import {
  columnProblems,
  columnsOf,
  type FileColumns,
  type FileField,
  knowsHeadings,
} from '@heard/domain/imports/file-columns';
import { personFields } from '@heard/domain/people/import/person-file';
import type { PeopleFileKind } from '@heard/domain/people/import/people-file-kinds';
import { unitFields } from '@heard/domain/people/import/unit-file';
import { isBlankRow } from '@heard/domain/validation/file-shape';
import { numberText } from '@heard/domain/words/number-text';
import { cellText, readChosen, readLines } from '../../../foundations/imports/read-lines.js';
import { InvalidInputError } from '../../../platform/errors.js';
import type { ReadPeopleFile } from './people-file.shape.js';

/** More people than any council has; what is held against what is here stands in memory. */
const mostLines = 20_000;

/** A file that somebody chose. */
export interface ChosenPeopleFile {
  readonly kind: PeopleFileKind;
  readonly name: string;
  /** In base 64. */
  readonly content: string;
  readonly columns: readonly { readonly field: string; readonly heading: string | null }[];
}

const fieldsOf: Readonly<Record<PeopleFileKind, readonly FileField[]>> = { UNITS: unitFields, PEOPLE: personFields };

async function linesOf(fields: readonly FileField[], { name, content }: ChosenPeopleFile) {
  const isHeading = (cells: readonly string[]): boolean => knowsHeadings(fields, cells);
  const lines = await readChosen(async () => readLines(Buffer.from(content, 'base64'), name, isHeading));
  return lines.map(({ line, cells }) => ({ line, cells: cells.map((cell) => cellText(cell).trim()) }));
}

/** Reads a file of people or teams, and says how its columns are understood. Throws INVALID_INPUT with what to do. */
export async function readPeopleFile(chosen: ChosenPeopleFile, kept: FileColumns): Promise<ReadPeopleFile> {
  const { kind, name } = chosen;
  const fields = fieldsOf[kind];
  const [first, ...others] = await linesOf(fields, chosen);
  const rows = others.filter((row) => !isBlankRow(row));
  if (first === undefined || rows.length === 0) {
    throw new InvalidInputError({ content: `${name} has no lines below its headings. Choose another file.` });
  }
  if (rows.length > mostLines) {
    const most = `${name} has more than ${numberText(mostLines)} lines. Bring it in as several files.`;
    throw new InvalidInputError({ content: most });
  }
  const headings = first.cells.filter((heading) => heading !== '');
  const said = new Map(chosen.columns.map(({ field, heading }) => [field, heading]));
  const columns = columnsOf(headings, fields, { said, kept });
  return { kind, name, headings: first.cells, fields, columns, problems: columnProblems(fields, columns), rows };
}
