import type { CaseChange, CaseDouble } from '@heard/domain/case-system/case-plan';
import type { CaseFinding } from '@heard/domain/case-system/case-rows';

/** By which way files came. */
export const ImportWay = { UPLOAD: 'UPLOAD', COMMAND: 'COMMAND', FOLDER: 'FOLDER' } as const;
export type ImportWay = keyof typeof ImportWay;

export type KeptFinding = CaseFinding;

export interface NewChildLine {
  readonly file: string;
  readonly line: number;
  readonly caseId: string;
  readonly name: string;
}

export interface MissingChild {
  readonly childId: string;
  readonly caseId: string;
  readonly reference: string;
  readonly name: string;
}

/** What bringing files in changes, or has changed: counts of all, and the first of each kind. */
export interface Reconciliation {
  readonly rows: number;
  readonly rejected: number;
  readonly added: number;
  /** Children of whom a field, a status or somebody around them is other than before. */
  readonly changed: number;
  /** Children with another team or another allocated worker. */
  readonly moved: number;
  readonly unchanged: number;
  readonly missing: number;
  readonly doubles: number;
  readonly newChildren: readonly NewChildLine[];
  readonly changes: readonly CaseChange[];
  readonly moves: readonly CaseChange[];
  readonly missingChildren: readonly MissingChild[];
  readonly doubleLines: readonly CaseDouble[];
  readonly findings: readonly CaseFinding[];
}
