import type { FileColumns, FileField } from '@heard/domain/imports/file-columns';
import type { FileFinding } from '@heard/domain/people/import/file-finding';
import type { PeopleFileKind } from '@heard/domain/people/import/people-file-kinds';
import type { SaidChange } from '@heard/domain/people/import/say-changes';

/** A file that could be read, and how its columns are understood. */
export interface ReadPeopleFile {
  readonly kind: PeopleFileKind;
  readonly name: string;
  readonly headings: readonly string[];
  readonly fields: readonly FileField[];
  readonly columns: FileColumns;
  /** What is wrong with the columns; nothing else is looked at until that is mended. */
  readonly problems: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** What bringing a file in changes. */
export interface FileOutcome {
  readonly added: number;
  readonly changed: number;
  /** People who leave, teams that end. */
  readonly ended: number;
  readonly unchanged: number;
  /** Roles that a second person has to approve first. */
  readonly waiting: number;
  /** What is here and not in the file: it stays. */
  readonly notNamed: number;
  readonly changes: readonly SaidChange[];
  readonly findings: readonly FileFinding[];
}
