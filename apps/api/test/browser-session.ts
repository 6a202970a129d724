import { GraphqlContext } from '../src/platform/graphql-context.js';
import { hashToken } from '../src/platform/session-token.js';
import { answerOf, testRelyingParty, testSecret, type TestAnswer } from './run-as.js';
import type { TestDatabase } from './use-database.js';

/** A browser that keeps the session cookie it is given. */
export interface TestBrowser {
  run(query: string, variables?: Record<string, unknown>): Promise<TestAnswer>;
  token(): string | null;
  device(): string | null;
  /** What it keeps of having been asked for a passkey; given, it keeps that instead. */
  challenge(instead?: string): string | null;
  hash(token: string): string;
}

interface Settings {
  readonly address?: string;
  readonly demo?: boolean;
  readonly device?: string | null;
  readonly userAgent?: string | null;
}

const hash = (value: string): string => hashToken(testSecret, value);

/** A browser before sign-in; its sign-in goes through the product. */
export function signedInBrowser(
  db: TestDatabase,
  { address = '127.0.0.1', demo = false, device: givenDevice = null, userAgent = null }: Settings = {},
): TestBrowser {
  let token: string | null = null;
  let device: string | null = givenDevice;
  let challenge: string | null = null;
  return {
    token: () => token,
    device: () => device,
    challenge: (instead) => (challenge = instead ?? challenge),
    hash,
    run: async (query, variables = {}) => {
      const facts = {
        sessionHash: token === null ? null : hash(token),
        address,
        userAgent,
        account: null,
        setSession: (value: string | null) => void (token = value),
        hashToken: hash,
        isOf: () => undefined,
        device,
        challenge,
        setChallenge: (value: string | null) => void (challenge = value),
        relyingParty: testRelyingParty,
        setDevice: (value: string) => void (device = value),
      };
      return answerOf(db, new GraphqlContext(db.place, facts, demo), query, variables);
    },
  };
}
