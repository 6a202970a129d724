import type { Role } from '@heard/domain/access/roles';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { UnitKind } from '@heard/domain/people/org-unit-kinds';

/** A role that somebody holds, held, or will hold. */
export interface HeldRole {
  readonly role: Role;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
}

/** Somebody at the council or one of its partners, with the role of today, or the last one. */
export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly version: number;
  /** False: nobody has invited them yet, or they have not come. */
  readonly hasWayIn: boolean;
  readonly held: HeldRole | null;
  /** Today's role has gone by, or their account is shut. */
  readonly hasEnded: boolean;
  readonly isWaiting: boolean;
}

/** One line of their history. */
export interface PastRole extends HeldRole {
  readonly byName: string | null;
  readonly approvedByName: string | null;
}

/** A wish for access. */
export interface AccessWish extends HeldRole {
  readonly id: string;
  readonly userId: string;
  readonly userName: string;
  /** Whoever has this address has the role: a second person looks at it. */
  readonly email: string;
  readonly emailSetAt: Date;
  /** Null: at the first start, or by the system. */
  readonly emailSetByName: string | null;
  readonly why: string;
  readonly askedById: string;
  readonly askedByName: string;
  readonly askedAt: Date;
  readonly expiresAt: Date;
  /** Null: it waits. */
  readonly outcome: string | null;
  readonly decidedByName: string | null;
  readonly decidedWhy: string | null;
  /** Whether the reader is a second person for it. */
  readonly mayDecide: boolean;
}

/** That they leave, or have left. */
export interface Leaving {
  readonly id: string;
  readonly lastOn: PlainDate;
  readonly toUserId: string | null;
  /** Who was named to have what is open; null: the manager of their team. */
  readonly toName: string | null;
  readonly byName: string | null;
  /** It has been handed over. */
  readonly isDone: boolean;
}

export interface PersonRecord extends PersonLine {
  readonly isMe: boolean;
  /** Whether the reader may change anything. */
  readonly mayKeep: boolean;
  /** The latest first; what was planned and never began is left out. */
  readonly roles: readonly PastRole[];
  readonly wishes: readonly AccessWish[];
  /** Null: nobody has said that they leave. */
  readonly leaving: Leaving | null;
}

/** Where the reader may put somebody. */
export interface PlaceToGive {
  readonly id: string;
  readonly kind: UnitKind;
  readonly name: string;
  readonly serviceName: string | null;
}
