import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** The words of `extensions.code`; NETWORK when no answer came, UNKNOWN for everything else. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'NETWORK'
  | 'UNKNOWN';

const known: readonly string[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
] satisfies ErrorCode[];

/** What kind of refusal this is, for choosing what to show. */
export function errorCode(error: unknown): ErrorCode {
  if (!CombinedGraphQLErrors.is(error)) return 'NETWORK';
  const code = error.errors[0]?.extensions?.['code'];
  return isErrorCode(code) ? code : 'UNKNOWN';
}

/** INVALID_INPUT: path of the field → what is wrong with it. Empty for every other error. */
export function errorFields(error: unknown): Readonly<Record<string, string>> {
  if (!CombinedGraphQLErrors.is(error)) return {};
  const fields: unknown = error.errors[0]?.extensions?.['fields'];
  if (typeof fields !== 'object' || fields === null) return {};
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** CONFLICT: the record as it is now, in the API's shape. */
export function errorCurrent(error: unknown): unknown {
  return CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.['current'] : undefined;
}

/** True where the API refused because somebody else is signed in by now than this page believes. */
export function isOtherAccount(error: unknown): boolean {
  return CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions?.['reason'] === 'OTHER_ACCOUNT';
}

/** What the API said, in its words; undefined where no answer came. */
export function errorMessage(error: unknown): string | undefined {
  return CombinedGraphQLErrors.is(error) ? error.errors[0]?.message : undefined;
}

/** One sentence for people, for errors that belong to no field. What was too much, and for how long, the API knows. */
export function errorSentence(error: unknown): string {
  const code = errorCode(error);
  const said = code === 'RATE_LIMITED' ? errorMessage(error) : undefined;
  if (code === 'NETWORK' && !navigator.onLine) return `No connection. ${kept}`;
  return said ? `${said}.` : sentences[code];
}

/** Nobody may believe that something is saved when it is not. @param kept what became of what was written */
export function notSavedSentence(error: unknown, kept = ''): string {
  const why =
    errorCode(error) === 'NETWORK' ? 'there is no connection to Heard just now' : 'something went wrong at our end';
  return `NOT SAVED: ${why}. ${kept} Try again in a moment.`.replace('  ', ' ');
}

const kept = 'Nothing you wrote is lost. Try again in a moment.';

const sentences: Readonly<Record<ErrorCode, string>> = {
  UNAUTHENTICATED: 'You have been signed out. Sign in again: what you wrote is kept on this device.',
  FORBIDDEN: 'Your role does not allow this.',
  NOT_FOUND: 'This record does not exist, or you do not have access to it.',
  INVALID_INPUT: 'Something in the form needs another look.',
  CONFLICT: 'Somebody else changed this at the same time.',
  RATE_LIMITED: 'That was too many tries. Wait a few minutes, then try again.',
  NETWORK: `Heard could not be reached. ${kept}`,
  UNKNOWN: `Something went wrong. ${kept}`,
};

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && known.includes(code);
}
