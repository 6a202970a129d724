import { type ExecutionResult, parse, subscribe } from 'graphql';
import { createSchema } from '../src/app/schema.js';
import { contextOf, type TestUser } from './run-as.js';
import type { TestDatabase } from './use-database.js';

const schema = createSchema();

export interface TestListener {
  /** The next thing that this person hears, as JSON; waits for it. */
  next(): Promise<ReturnType<typeof JSON.parse>>;
  leave(): Promise<void>;
}

function isStream(
  answer: AsyncGenerator<ExecutionResult> | ExecutionResult,
): answer is AsyncGenerator<ExecutionResult> {
  return Symbol.asyncIterator in answer;
}

/** Subscribes as this person, in a session of their own: whatever happens from now on is heard. */
export async function listenAs(
  db: TestDatabase,
  user: TestUser,
  query: string,
  variableValues: Record<string, unknown> = {},
): Promise<TestListener> {
  const contextValue = await contextOf(db, user);
  const stream = await subscribe({ schema, document: parse(query), contextValue, variableValues });
  if (!isStream(stream)) throw new Error(JSON.stringify(stream.errors));
  return {
    next: async () => JSON.parse(JSON.stringify((await stream.next()).value)),
    leave: async () => void (await stream.return(undefined)),
  };
}
