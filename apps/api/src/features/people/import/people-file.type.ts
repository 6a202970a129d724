import type { FileFinding } from '@heard/domain/people/import/file-finding';
import type { SaidChange } from '@heard/domain/people/import/say-changes';
import { Field, Int, ObjectType } from 'type-graphql';
import { PeopleFileKind } from './people-file.enums.js';
import type { FileOutcome, ReadPeopleFile } from './people-file.shape.js';

/** As much as one answer lists. */
const mostListed = 2_000;

@ObjectType('PeopleFileColumn', {
  description: 'What a file may say, and in which column it does',
  simpleResolvers: true,
})
export class PeopleFileColumnType {
  @Field(() => String)
  field: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  hint: string;

  @Field(() => Boolean)
  isNeeded: boolean;

  @Field(() => String, { nullable: true, description: 'Null: the file does not have it' })
  heading: string | null;
}

@ObjectType('PeopleFileChange', { description: 'What becomes of a line', simpleResolvers: true })
export class PeopleFileChangeType implements SaidChange {
  @Field(() => Int, { description: 'The first line of the file is 1' })
  line: number;

  @Field(() => String)
  name: string;

  @Field(() => String)
  what: string;
}

@ObjectType('PeopleFileFinding', { description: 'What is odd about a line', simpleResolvers: true })
export class PeopleFileFindingType implements FileFinding {
  @Field(() => Int)
  line: number;

  @Field(() => String, { nullable: true, description: 'The column; null: the line as a whole' })
  about: string | null;

  @Field(() => String, { description: 'error: nothing is brought in while there is one; or warning' })
  severity: 'error' | 'warning';

  @Field(() => String)
  message: string;
}

@ObjectType('PeopleFileCheck', {
  description: 'What a file of people or teams holds, and what bringing it in changes',
  simpleResolvers: true,
})
export class PeopleFileCheckType implements Omit<FileOutcome, 'changes' | 'findings'> {
  @Field(() => PeopleFileKind)
  kind: PeopleFileKind;

  @Field(() => String)
  name: string;

  @Field(() => [String])
  headings: readonly string[];

  @Field(() => [PeopleFileColumnType])
  columns: readonly PeopleFileColumnType[];

  @Field(() => [String], { description: 'What is wrong with the columns: until then no line is looked at' })
  problems: readonly string[];

  @Field(() => Int, { description: 'Lines read' })
  rows: number;

  @Field(() => Int)
  added: number;

  @Field(() => Int)
  changed: number;

  @Field(() => Int, { description: 'People who leave, teams that end' })
  ended: number;

  @Field(() => Int)
  unchanged: number;

  @Field(() => Int, { description: 'Roles that a second person has to approve first' })
  waiting: number;

  @Field(() => Int, { description: 'What is here and not in the file: it stays' })
  notNamed: number;

  @Field(() => [PeopleFileChangeType], { description: `The first ${mostListed}, in the order of the file` })
  changes: readonly PeopleFileChangeType[];

  @Field(() => [PeopleFileFindingType], { description: `The first ${mostListed}, in the order of the file` })
  findings: readonly PeopleFileFindingType[];

  @Field(() => Int, { description: 'Lines that keep the file from being brought in' })
  errors: number;

  @Field(() => Boolean, { description: 'It is brought in' })
  isDone: boolean;
}

const nothing: FileOutcome = {
  added: 0,
  changed: 0,
  ended: 0,
  unchanged: 0,
  waiting: 0,
  notNamed: 0,
  changes: [],
  findings: [],
};

function inOrder<Line extends { readonly line: number }>(lines: readonly Line[]): readonly Line[] {
  return lines.toSorted((one, other) => one.line - other.line).slice(0, mostListed);
}

function columnsOf({ fields, columns }: ReadPeopleFile): readonly PeopleFileColumnType[] {
  return fields.map(({ key: field, label, hint, isNeeded }) => ({
    field,
    label,
    hint,
    isNeeded,
    heading: columns.get(field) ?? null,
  }));
}

export function toPeopleFileCheckType(
  read: ReadPeopleFile,
  outcome: FileOutcome | null,
  isDone: boolean,
): PeopleFileCheckType {
  const { changes, findings, ...counts } = outcome ?? nothing;
  const { kind, name, headings, problems, rows } = read;
  return {
    kind,
    name,
    headings,
    columns: columnsOf(read),
    problems,
    rows: rows.length,
    ...counts,
    changes: inOrder(changes),
    findings: inOrder(findings),
    errors: new Set(findings.flatMap(({ line, severity }) => (severity === 'error' ? [line] : []))).size,
    isDone,
  };
}
