import type { Response } from 'express';

interface Refusal {
  readonly message: string;
  readonly code: 'BAD_REQUEST' | 'RATE_LIMITED';
  /** Seconds after which it is worth trying again. */
  readonly retryAfter?: number;
}

const refusals = {
  400: { message: 'Send JSON that can be read', code: 'BAD_REQUEST' },
  413: { message: 'Send less at once: this request is too large', code: 'BAD_REQUEST' },
  415: { message: 'Send JSON as UTF-8', code: 'BAD_REQUEST' },
  429: {
    message: 'That was too much at once, and nothing was changed. Wait a moment, then try again',
    code: 'RATE_LIMITED',
    retryAfter: 10,
  },
  503: {
    message: 'Another large file is being read, and nothing was changed. Try again in a moment',
    code: 'RATE_LIMITED',
    retryAfter: 10,
  },
} as const satisfies Readonly<Record<number, Refusal>>;

export type RefusedStatus = keyof typeof refusals;

export function isRefusedStatus(status: number): status is RefusedStatus {
  return Object.hasOwn(refusals, status);
}

/** The type with which a page reads the sentence of an answer that is no success. */
const forGraphql = 'application/graphql-response+json';

/** Turns a request away before the GraphQL server has seen it, in the shape of every other answer. */
export function refuse(response: Response, status: RefusedStatus): void {
  const { message, code, retryAfter }: Refusal = refusals[status];
  if (retryAfter !== undefined) response.setHeader('Retry-After', retryAfter);
  if (response.req.accepts(['application/json', forGraphql]) === forGraphql) response.type(forGraphql);
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
