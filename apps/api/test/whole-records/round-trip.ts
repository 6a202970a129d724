import type { TestDatabase } from '../use-database.js';
import type { Arguments } from './unproven-fields.js';

/** What was sent to a mutation, and the same as whoever may read it is told afterwards, through the API. */
export interface RoundTrip {
  readonly sent: Arguments;
  /** Of the shape of `sent`. What the API shows in other words (a name for an account) is translated back. */
  readonly readBack: Arguments;
}

/** For each mutation: sends it as often as it takes to give every field two different values. In an empty database. */
export type RoundTrips = Readonly<Record<string, (db: TestDatabase) => Promise<readonly RoundTrip[]>>>;
