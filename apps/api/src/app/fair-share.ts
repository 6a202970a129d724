import type { Request, RequestHandler } from 'express';
import type pg from 'pg';
import type { Log } from '../platform/log.js';
import { requestsPerMinute } from '../platform/requests-per-minute.js';
import { NoMoreRoomError, type Room, Turns } from '../platform/turns.js';
import { refuse } from './refuse.js';
import { untilClosed } from './until-closed.js';

/** Who asks, as far as this is known before anything is read. */
export interface Asker {
  /** Null: nobody who has been answered in this session before. */
  readonly userId: string | null;
  /** A hash, as nothing more is needed to count; empty where the address says nothing. */
  readonly addressHash: string;
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

/** Counts that this asker asked. Nobody's address is everybody's: it is not counted. */
function rateOf({ perMinute }: Shares, counts: pg.Pool, log: Log): (asker: Asker) => Promise<boolean> {
  if (perMinute === null) return async () => true;
  const people = requestsPerMinute(counts, 'person', perMinute.person, log);
  const strangers = requestsPerMinute(counts, 'address', perMinute.stranger, log);
  return async ({ userId, addressHash }) => {
    if (userId !== null) return people(userId);
    return addressHash === '' || (await strangers(addressHash));
  };
}

/**
 * Nobody takes what others need: each person, and each address of strangers, has a share of what runs at once. How many
 * wait and run is kept here, as it is this process that they wait for; how often they ask is kept for all of them, and
 * counted when their turn has come, so that not even counting takes more than their share of the database.
 */
export function fairShare(
  askerOf: (request: Request) => Asker,
  shares: Shares,
  counts: pg.Pool,
  log: Log,
): RequestHandler {
  const queues = new Map<string, Turns>();
  const isWithinRate = rateOf(shares, counts, log);
  return async (request, response, next) => {
    const asker = askerOf(request);
    const key = asker.userId ?? `from ${asker.addressHash}`;
    const turns = queues.get(key) ?? new Turns(asker.userId === null ? shares.stranger : shares.person);
    queues.set(key, turns);
    try {
      await turns.run(async () => {
        if (await isWithinRate(asker)) await untilClosed(response, next);
        else refuse(response, 429);
      });
    } catch (error) {
      if (!(error instanceof NoMoreRoomError)) throw error;
      refuse(response, 429);
    } finally {
      if (turns.idle) queues.delete(key);
    }
  };
}
