import type { PlainDate } from '../calendar/plain-date.js';
import type { RelationshipKind } from '../children/relationship-kinds.js';

/** Where something stands: the header is line 1. */
export interface CasePlace {
  readonly file: string;
  readonly line: number;
}

export interface CaseFinding extends CasePlace {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** One sentence that says what to do. */
  readonly message: string;
}

export type CaseSex = 'M' | 'F' | 'U';

/** What the case system calls a child, or another system does. */
export interface CaseIdentifier {
  readonly system: string;
  readonly value: string;
}

/** What the file says of a child; null where it says nothing, which takes nothing away. */
export interface CaseFacts {
  readonly reference: string | null;
  readonly name: string | null;
  readonly knownAs: string | null;
  readonly dateOfBirth: PlainDate | null;
  readonly expectedBirthOn: PlainDate | null;
  readonly sex: CaseSex | null;
  readonly ethnicity: string | null;
  readonly language: string | null;
  readonly sendFlag: boolean | null;
}

export interface CaseDays {
  /** Null: the file doesn’t say since when. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

export interface CaseTeam extends CaseDays, CasePlace {
  readonly team: string;
}

export interface CaseLink extends CaseDays, CasePlace {
  readonly kind: RelationshipKind;
  /** Of an account; null for a parent or carer, who has a name. */
  readonly email: string | null;
  readonly personName: string | null;
  readonly parentalResponsibility: boolean;
}

export type CaseStatusKind = 'CLA_EPISODE' | 'PLACEMENT' | 'CP_PLAN' | 'CIN_PLAN' | 'CARE_LEAVER';

export interface CaseStatus extends CasePlace {
  readonly kind: CaseStatusKind;
  readonly code: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** All that the files say of one child. `facts` null: the file of children has no line for them. */
export interface CaseChild extends CasePlace {
  readonly caseId: string;
  readonly facts: CaseFacts | null;
  readonly identifiers: readonly CaseIdentifier[];
  readonly teams: readonly CaseTeam[];
  readonly links: readonly CaseLink[];
  readonly statuses: readonly CaseStatus[];
}

/** By which the case system’s own number is kept. */
export const caseSystem = 'CASE_SYSTEM';

export const noFacts: CaseFacts = {
  reference: null,
  name: null,
  knownAs: null,
  dateOfBirth: null,
  expectedBirthOn: null,
  sex: null,
  ethnicity: null,
  language: null,
  sendFlag: null,
};
