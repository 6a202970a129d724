import type { PlainDate } from '../calendar/plain-date.js';
import type { RelationshipKind } from '../children/relationship-kinds.js';
import type { CaseFinding, CaseIdentifier, CasePlace, CaseSex, CaseStatusKind } from './case-rows.js';

/** What is kept of a child. */
export interface KeptFacts {
  readonly reference: string;
  readonly name: string;
  readonly knownAs: string | null;
  readonly dateOfBirth: PlainDate | null;
  readonly expectedBirthOn: PlainDate | null;
  readonly sex: CaseSex;
  readonly ethnicity: string;
  readonly language: string;
  readonly sendFlag: boolean;
}

export interface KnownStay {
  readonly id: string;
  /** Of the team or the person. */
  readonly who: string;
  /** As people call it. */
  readonly label: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

export interface KnownLink extends KnownStay {
  readonly kind: RelationshipKind;
}

export interface KnownCaseStatus {
  readonly id: string;
  readonly kind: CaseStatusKind;
  readonly code: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** A child that is stored already. `statuses` are those that the case system told of. */
export interface KnownCase extends KeptFacts {
  readonly id: string;
  readonly identifiers: readonly CaseIdentifier[];
  readonly teams: readonly KnownStay[];
  readonly links: readonly KnownLink[];
  readonly statuses: readonly KnownCaseStatus[];
}

/** A stored child of the same name and day of birth as one that the file brings under another number. */
export interface LikeChild {
  readonly caseId: string;
  readonly childId: string;
  readonly reference: string;
  /** Somebody has said that they are two. */
  readonly isOther: boolean;
}

/** What the council has, against which a batch of children is held. */
export interface CaseLookups {
  readonly known: readonly KnownCase[];
  readonly like: readonly LikeChild[];
  /** Whose reference it is. */
  readonly references: ReadonlyMap<string, string>;
}

/** Accounts by their address. `ended`: whoever it was has left. */
export type CaseWorkers = ReadonlyMap<
  string,
  { readonly personId: string; readonly name: string; readonly ended: boolean }
>;

/** Teams by their name and by service and name, in small letters; null where two have it. */
export type CaseTeams = ReadonlyMap<string, { readonly id: string; readonly name: string } | null>;

/** The council on the day of the import. */
export interface CaseCouncil {
  readonly today: PlainDate;
  readonly workers: CaseWorkers;
  readonly teams: CaseTeams;
  readonly newId: () => string;
}

/** One thing that becomes another, as people read it. */
export interface CaseChange extends CasePlace {
  readonly childId: string;
  readonly caseId: string;
  readonly name: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface CaseDouble extends CasePlace {
  readonly caseId: string;
  readonly name: string;
  readonly childId: string;
  readonly reference: string;
}

interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** The rows to write, and what a person is told of them. */
export interface CasePlan {
  readonly added: readonly ({ readonly id: string; readonly caseId: string } & KeptFacts & CasePlace)[];
  /** `fields`: which of them are other than before. */
  readonly changed: readonly ({ readonly id: string; readonly fields: readonly (keyof KeptFacts)[] } & KeptFacts)[];
  readonly identifiers: readonly ({ readonly childId: string } & CaseIdentifier)[];
  readonly newTeams: readonly ({ readonly childId: string; readonly unitId: string } & Days)[];
  readonly changedTeams: readonly ({ readonly id: string } & Days)[];
  readonly newLinks: readonly ({
    readonly childId: string;
    readonly kind: RelationshipKind;
    readonly personId: string;
    /** Somebody of the family, whom nobody knows yet. */
    readonly personName: string | null;
    readonly parentalResponsibility: boolean;
  } & Days)[];
  readonly changedLinks: readonly ({ readonly id: string } & Days)[];
  readonly newStatuses: readonly ({
    readonly childId: string;
    readonly kind: CaseStatusKind;
    readonly code: string;
  } & Days)[];
  readonly changedStatuses: readonly ({ readonly id: string; readonly code: string } & Days)[];
  readonly changes: readonly CaseChange[];
  /** Changes of team and of allocated worker: reach goes with them. */
  readonly moves: readonly CaseChange[];
  readonly unchanged: number;
  /** Lines that wait until somebody has said whether they are the same child. */
  readonly doubles: readonly CaseDouble[];
  readonly findings: readonly CaseFinding[];
}
