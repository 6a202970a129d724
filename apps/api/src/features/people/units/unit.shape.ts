import type { KnownUnit, UnitLoad } from '@heard/domain/people/unit-problems';
import type { PlainDate } from '@heard/domain/calendar/plain-date';

/** What it was called and where it stood until it was changed. */
export interface PastOfUnit {
  readonly name: string;
  readonly parentName: string | null;
  readonly fromOn: PlainDate | null;
  readonly untilOn: PlainDate;
  /** Who changed it. */
  readonly byName: string | null;
}

/** A service, team or partner organisation with what goes on in it. */
export interface UnitRecord extends KnownUnit, UnitLoad {
  readonly version: number;
  /** The latest first. */
  readonly past: readonly PastOfUnit[];
}
