import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { CouncilCalendar } from '@heard/domain/calendar/council-calendar';
import type { Role } from '@heard/domain/access/roles';
import type { EntityStore } from './entity-store.js';
import type { Statements } from './statements.js';
import type { RequestAudit } from './request-audit.js';

/** Who is acting. A command of the system acts without a session, under a name of its own. */
export interface Actor {
  readonly userId: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** The team or service that the role is held in. */
  readonly orgUnitId: string | null;
  readonly sessionId: string | null;
}

/**
 * One request's work: one connection, one transaction, with the reader's identity set for row-level security.
 * Before sign-in there is nobody to act, and row-level security shows nothing.
 */
export interface OpenUnit {
  readonly db: EntityStore;
  /** For hand-written SQL, by way of `sql.ts`. */
  readonly statements: Statements;
  readonly actor: Actor | null;
  readonly today: PlainDate;
  readonly now: Date;
  readonly requestId: string;
  /** With the days that the council has entered, as they are at this moment. */
  readonly holidays: CouncilCalendar;
  /** What this request shows: say it with `audit.saw` wherever a record is loaded. */
  readonly audit: RequestAudit;
  /** Runs inside the transaction just before it commits; a second task of the same name takes the place of the first. */
  beforeCommit(name: string, task: () => void): void;
  /** Runs once the transaction is known to be committed, and never otherwise. */
  afterCommit(task: () => Promise<void> | void): void;
  /**
   * Tells every open screen, once committed, that the thing `id` of this `topic` changed, or only the part of it that is
   * named in `about`. Same event twice: sent once.
   */
  announce(topic: string, id: string, about?: string): void;
}

/** A unit in which somebody is signed in. */
export interface Unit extends OpenUnit {
  readonly actor: Actor;
}
