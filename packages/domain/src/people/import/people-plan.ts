import type { Role } from '../../access/roles.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import type { AddPersonDraft, ChangeRoleDraft } from '../person-drafts.js';
import type { FileFinding } from './file-finding.js';
import type { FilePlace } from './place-of-line.js';

/** Somebody who is here already, or was. */
export interface FilePerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly version: number;
  /** The role of today, else the next, else the last. */
  readonly held: {
    readonly role: Role;
    readonly unitId: string | null;
    readonly unitName: string | null;
    readonly endsOn: PlainDate | null;
  } | null;
  readonly hasEnded: boolean;
  /** Something waits for a second person. */
  readonly isWaiting: boolean;
  /** Whoever brings the file in. */
  readonly isMe: boolean;
  /** Their last day, where it was said that they leave. */
  readonly leavesOn: PlainDate | null;
}

/** Somebody to add, with the role that they begin with. */
export type PersonToAdd = AddPersonDraft & { readonly line: number; readonly placeName: string | null };

/** What changes for somebody who is here. */
export type PersonChange = { readonly line: number; readonly person: FilePerson } & (
  | { readonly kind: 'NAME'; readonly name: string }
  | { readonly kind: 'ROLE'; readonly draft: ChangeRoleDraft; readonly placeName: string | null }
  | { readonly kind: 'LEAVES'; readonly formId: string; readonly lastOn: PlainDate; readonly atOnce: boolean }
);

export interface PeoplePlan {
  readonly adds: readonly PersonToAdd[];
  readonly changes: readonly PersonChange[];
  readonly unchanged: number;
  readonly findings: readonly FileFinding[];
  /** How many are here whom the file does not name: they stay. */
  readonly notNamed: number;
}

/** What a file is held against. */
export interface PeopleHere {
  readonly known: readonly FilePerson[];
  /** Where somebody can be put today. */
  readonly places: readonly FilePlace[];
  readonly today: PlainDate;
  readonly newId: () => string;
}
