import { GraphqlContext } from '../src/platform/graphql-context.js';
import { hashToken } from '../src/platform/session-token.js';
import { answerOf, testSecret, type TestAnswer } from './run-as.js';
import type { TestDatabase } from './use-database.js';

/** A browser that keeps the session cookie it is given. */
export interface TestBrowser {
  run(query: string, variables?: Record<string, unknown>): Promise<TestAnswer>;
  token(): string | null;
  hash(token: string): string;
}

const hash = (value: string): string => hashToken(testSecret, value);

/** A browser before sign-in; its sign-in goes through the product. */
export function signedInBrowser(
  db: TestDatabase,
  { address = '127.0.0.1', demo = false }: { address?: string; demo?: boolean } = {},
): TestBrowser {
  let token: string | null = null;
  return {
    token: () => token,
    hash,
    run: async (query, variables = {}) => {
      const facts = {
        sessionHash: token === null ? null : hash(token),
        address,
        account: null,
        setSession: (value: string | null) => void (token = value),
        hashToken: hash,
      };
      return answerOf(db, new GraphqlContext(db.place, facts, demo), query, variables);
    },
  };
}
