import { GraphQLError, type GraphQLFormattedError } from 'graphql';

type Extensions = Readonly<Record<string, unknown>>;

interface Refusal {
  readonly message: string;
  readonly extensions: Extensions;
}

const tookTooLong: Refusal = {
  message:
    'This took too long, so it was stopped and nothing was changed. Try again in a moment, or ask for less at once',
  extensions: { code: 'RATE_LIMITED' },
};

const somebodyElse: Refusal = {
  message: 'Somebody else is changing the same thing just now, and nothing of yours was saved. Try again in a moment',
  extensions: { code: 'RATE_LIMITED' },
};

/** What PostgreSQL's own refusals say to a person, by its codes. */
const refusals: Readonly<Record<string, Refusal>> = {
  // a statement, or the gap between two, took longer than it may
  '57014': tookTooLong,
  '25P03': tookTooLong,
  // a lock was not free for longer than anybody waits, or two waited for each other
  '55P03': somebodyElse,
  '40P01': somebodyElse,
  // two requests stored the same new thing at one moment: neither could see the other when it looked
  '23505': {
    message:
      'The same was sent twice at one moment, and this time nothing was stored. Reload the page, and send it again if it is missing',
    extensions: { code: 'CONFLICT', current: null },
  },
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What a person is told of an error of the database; null: nothing but that something went wrong. */
export function refusalByDatabase(error: unknown): Refusal | null {
  const thrown = error instanceof GraphQLError ? error.originalError : error;
  return refusals[codeOf(thrown)] ?? null;
}

/** Whether a person has been told already that what they did was stopped, and nothing of it kept. */
export function saysStopped(errors: readonly GraphQLFormattedError[]): boolean {
  return errors.some(({ extensions }) => extensions?.['code'] === 'RATE_LIMITED');
}
