/** What is to be done about a session that stands unused; all in milliseconds since 1970, by the council's clock. */
interface Idle {
  readonly now: number;
  readonly endsAt: number;
  /** When somebody last touched a key or the screen, in any tab. */
  readonly activeAt: number;
  /** When the API was last asked, which counts as using the session. */
  readonly askedAt: number;
}

const warnsBefore = 120_000;
const asksEvery = 240_000;
const soon = warnsBefore + 30_000;

/**
 * `ASK`: somebody is working here and the API has not noticed for a while: what they write needs no request, so it is told.
 * `WARN`: nobody is, and the session is nearly over. A while before that, work of the last half minute still counts.
 */
export function idleStep({ now, endsAt, activeAt, askedAt }: Idle): 'ASK' | 'WARN' | 'WAIT' {
  const left = endsAt - now;
  const isNews = activeAt > askedAt;
  if (isNews && left > warnsBefore && (now - askedAt > asksEvery || left < soon)) return 'ASK';
  return left <= warnsBefore ? 'WARN' : 'WAIT';
}
