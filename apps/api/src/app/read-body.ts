import { can } from '@heard/domain/access/permissions';
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express';
import { somethingWentWrong } from '../platform/hidden-errors.js';
import { newId } from '../platform/ids.js';
import { isRecord } from '../platform/is-record.js';
import type { Log } from '../platform/log.js';
import { NoMoreRoomError, Turns } from '../platform/turns.js';
import type { Actor } from '../platform/unit.js';
import { isRefusedStatus, refuse } from './refuse.js';
import { untilClosed } from './until-closed.js';

const largestOfForms = 256 * 1024; // bytes: the longest form with every field full is about half of it
const largestOfReturns = 25_000_000; // a whole year's return is sent as text
const patience = 5_000; // milliseconds for what is still on its way of a body that nobody reads

const longestQuestion = 16 * 1024; // characters: what is told apart in it comes as variables, and screens ask far less

const bringing = ['participation:import', 'unit:change', 'case-system:import'] as const;

/** Only who may bring in a return, or a council’s people or children, has anything large to send. */
function maySendLarge(actor: Actor | null): actor is Actor {
  return actor !== null && bringing.some((permission) => can(actor.role, permission));
}

/** Answers before the body has come, and throws away what is on its way. */
function refuseUnread(request: Request, response: Response, status: 413 | 503): void {
  setTimeout(() => {
    if (!request.complete) request.destroy();
  }, patience).unref();
  refuse(response, status);
}

/**
 * Reads a JSON body. A large one is read only for somebody who may bring files in, which is known before a byte of it
 * is read; one at a time, from its first byte to the end of its answer, and one of each person.
 */
export function readBody(actorOf: (request: Request) => Promise<Actor | null>): RequestHandler {
  const small = express.json({ limit: largestOfForms });
  const large = express.json({ limit: largestOfReturns });
  const turns = new Turns({ atOnce: 1, waiting: 3 });
  const senders = new Set<string>();
  return async (request, response, next) => {
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced <= largestOfForms) return small(request, response, next);
    const actor = announced > largestOfReturns ? null : await actorOf(request);
    if (!maySendLarge(actor)) return refuseUnread(request, response, 413);
    if (senders.has(actor.userId)) return refuseUnread(request, response, 503);
    senders.add(actor.userId);
    try {
      await turns.run(async () => untilClosed(response, () => large(request, response, next)));
    } catch (error) {
      if (!(error instanceof NoMoreRoomError)) throw error;
      refuseUnread(request, response, 503);
    } finally {
      senders.delete(actor.userId);
    }
  };
}

/** Turns away a question that is longer than any of ours: reading it and saying what is wrong takes time, for a stranger too. */
export const askedBriefly: RequestHandler = (request, response, next) => {
  const body: unknown = request.body;
  const query = isRecord(body) ? body['query'] : undefined;
  if (typeof query === 'string' && query.length > longestQuestion) return refuse(response, 413);
  next();
};

function statusOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
}

/** What could not even be read is answered in the shape of every other answer, and nothing of ours is in it. */
export function answerUnreadable(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (isRefusedStatus(status)) return refuse(response, status);
    const reference = newId();
    log.error({ err: error, requestId: reference }, 'A request failed');
    response.status(500).json({ errors: [somethingWentWrong(reference)] });
  };
}
