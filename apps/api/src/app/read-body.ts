import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { somethingWentWrong } from '../platform/hidden-errors.js';
import { newId } from '../platform/ids.js';
import type { Log } from '../platform/log.js';

const largestOfAnyone = 1_000_000;
const largestOfKnown = 25_000_000; // a whole year's return is sent as text

/** Reads a JSON body. Only somebody who is signed in may send a large one. */
export function readBody(isKnown: (request: express.Request) => Promise<boolean>): RequestHandler {
  const small = express.json({ limit: largestOfAnyone });
  const large = express.json({ limit: largestOfKnown });
  return async (request, response, next) => {
    const announced = Number(request.headers['content-length'] ?? 0);
    const read = announced > largestOfAnyone && (await isKnown(request)) ? large : small;
    read(request, response, next);
  };
}

const sentences: Readonly<Record<number, string>> = {
  400: 'Send JSON that can be read',
  413: 'Send less at once: this request is too large',
  415: 'Send JSON as UTF-8',
};

function statusOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
}

/** What could not even be read is answered in the shape of every other answer, and nothing of ours is in it. */
export function answerUnreadable(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    const message = sentences[status];
    const reference = newId();
    if (message === undefined) log.error({ err: error, requestId: reference }, 'A request failed');
    response.status(message === undefined ? 500 : status).json({
      errors: [
        message === undefined ? somethingWentWrong(reference) : { message, extensions: { code: 'BAD_REQUEST' } },
      ],
    });
  };
}
