import { GraphQLError } from 'graphql';

/** Nobody is signed in, or the session has ended. */
export class UnauthenticatedError extends GraphQLError {
  constructor(message = 'Sign in to continue') {
    super(message, { extensions: { code: 'UNAUTHENTICATED' } });
  }
}

/** Somebody else is signed in by now than the page that asks was made for. Nothing was read or changed. */
export class OtherAccountError extends GraphQLError {
  constructor() {
    super('Somebody else is signed in on this device by now. Nothing was saved in their name', {
      extensions: { code: 'UNAUTHENTICATED', reason: 'OTHER_ACCOUNT' },
    });
  }
}

/** This role may never do this. What is merely out of reach is `NotFoundError`. */
export class ForbiddenError extends GraphQLError {
  constructor(message = 'Your role does not allow this') {
    super(message, { extensions: { code: 'FORBIDDEN' } });
  }
}

/** The row is not there, or is out of the reader's reach: both say the same, so that neither betrays the other. */
export class NotFoundError extends GraphQLError {
  constructor(message = 'We could not find that') {
    super(message, { extensions: { code: 'NOT_FOUND' } });
  }
}

/** `fields` maps a field's path to the sentence shown beside it. */
export class InvalidInputError extends GraphQLError {
  constructor(fields: Readonly<Record<string, string>>) {
    super(Object.values(fields)[0] ?? 'Check what you entered', { extensions: { code: 'INVALID_INPUT', fields } });
  }
}

/** Somebody else changed it first. `current` is how it is now, in the shape the mutation would have returned. */
export class ConflictError extends GraphQLError {
  constructor(message: string, current: unknown) {
    super(message, { extensions: { code: 'CONFLICT', current } });
  }
}

export class RateLimitedError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'RATE_LIMITED' } });
  }
}

const codesShown: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
]);

/** True for an error that a person is meant to read; everything else is a bug, logged and hidden. */
export function isShown(code: unknown): boolean {
  return codesShown.has(code);
}
