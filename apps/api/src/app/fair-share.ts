import type { Request, RequestHandler } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { NoMoreRoomError, type Room, Turns } from '../platform/turns.js';
import { refuse } from './refuse.js';
import { untilClosed } from './until-closed.js';

/** Who asks, as far as this is known before anything is read. */
export interface Asker {
  /** Null: nobody who has been answered in this session before. */
  readonly userId: string | null;
  /** Empty where it says nothing. */
  readonly address: string;
}

export interface Shares {
  readonly person: Room;
  readonly stranger: Room;
  /** Requests a minute; null where nobody counts. */
  readonly perMinute: { readonly person: number; readonly stranger: number } | null;
}

/*
 * The longest page asks six things at once, and an office opens Heard at nine behind one address. So one person has less
 * than half of the ten connections of the database, whoever asks for more waits for their own earlier questions, and only
 * a program ever asks more than twenty times a second for a whole minute.
 */
export const sharesOfCouncil: Shares = {
  person: { atOnce: 4, waiting: 60 },
  stranger: { atOnce: 6, waiting: 500 },
  perMinute: { person: 1_200, stranger: 3_000 },
};

/** Where Heard serves its own machine alone there is nobody to count: benchmarks and journeys may hurry. */
export const sharesOfOneMachine: Shares = { ...sharesOfCouncil, perMinute: null };

function counter(points: number | undefined): RateLimiterMemory | null {
  return points === undefined ? null : new RateLimiterMemory({ points, duration: 60 });
}

/** Nobody takes what others need: each person, and each address of strangers, has a share of what runs at once. */
export function fairShare(askerOf: (request: Request) => Asker, shares: Shares): RequestHandler {
  const queues = new Map<string, Turns>();
  const people = counter(shares.perMinute?.person);
  const strangers = counter(shares.perMinute?.stranger);
  const isWithinRate = async ({ userId, address }: Asker): Promise<boolean> => {
    const limiter = userId === null ? strangers : people;
    const key = userId ?? address;
    if (limiter === null || key === '') return true;
    return limiter.consume(key).then(
      () => true,
      () => false,
    );
  };
  return async (request, response, next) => {
    const asker = askerOf(request);
    if (!(await isWithinRate(asker))) return refuse(response, 429);
    const key = asker.userId ?? `from ${asker.address}`;
    const turns = queues.get(key) ?? new Turns(asker.userId === null ? shares.stranger : shares.person);
    queues.set(key, turns);
    try {
      await turns.run(async () => untilClosed(response, next));
    } catch (error) {
      if (!(error instanceof NoMoreRoomError)) throw error;
      refuse(response, 429);
    } finally {
      if (turns.idle) queues.delete(key);
    }
  };
}
