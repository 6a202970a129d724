import type { GraphQLFormattedError } from 'graphql';
import { isShown } from './errors.js';

/** Said by the GraphQL library itself about an operation that it can't read: nothing of ours is in it. */
const saidByLibrary: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** True for a bug: it is logged, and the person gets a reference instead. */
export function isHidden(code: unknown): boolean {
  return !isShown(code) && !saidByLibrary.has(code);
}

export function somethingWentWrong(requestId: string): GraphQLFormattedError {
  return {
    message: `Something went wrong, and nothing was changed. Try again; if it happens again, tell support this reference: ${requestId}`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference: requestId },
  };
}

/** The errors as a person may see them. */
export function hideUnknown(errors: readonly GraphQLFormattedError[], requestId: string): GraphQLFormattedError[] {
  return errors.map((error) =>
    isHidden(error.extensions?.['code'])
      ? { ...somethingWentWrong(requestId), ...(error.path === undefined ? {} : { path: error.path }) }
      : error,
  );
}
