/** Far less than the 28 days that a finished quarter waits: so small a jump releases nothing too early. */
const mostDaysAhead = 7;
const millisecondsPerDay = 86_400_000;

export interface KnownTime {
  /** When the clock was last known to go rightly; null: never yet, so that there is nothing to go by. */
  readonly markedAt: Date | null;
  /** What each clock that figures go by says now: the server's and the database's. */
  readonly clocks: readonly Date[];
  /** A day that was set by hand stands still, whatever the clocks say. */
  readonly isFixed: boolean;
}

/** The moment on the clock that is furthest ahead. */
export function latestOf(clocks: readonly Date[]): Date {
  return new Date(Math.max(...clocks.map((clock) => clock.getTime())));
}

/**
 * Whether the time may be wrong: a clock stands more than a week after the hour that was marked last. So it does, too, in
 * a council whose server was off for so long: only somebody who looks at a calendar can tell the two apart. One that was
 * put back is no reason to wait: nothing is released early by it.
 */
export function mayHaveJumped({ markedAt, clocks, isFixed }: KnownTime): boolean {
  if (isFixed || markedAt === null) return false;
  return latestOf(clocks).getTime() - markedAt.getTime() > mostDaysAhead * millisecondsPerDay;
}
