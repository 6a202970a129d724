/** Where the council signs its people on, and as whom Heard is known there. */
export interface IssuerSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What has to come back with the answer; kept by the browser that asked, sealed. */
interface Sought {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

interface Begun {
  /** Where the browser goes. */
  readonly url: string;
  readonly sought: Sought;
}

/** What the issuer did not answer, or answered that cannot be believed. Says nothing that came with it. */
export class IssuerError extends Error {
  constructor(
    /** DOWN: it could not be reached in time. REFUSED: it said no. FAILED: its word is not to be believed. */
    readonly kind: 'DOWN' | 'REFUSED' | 'FAILED',
    /** A code of the library, for the log. */
    readonly why: string,
  ) {
    super(`The sign-on of the council: ${kind} (${why})`);
  }
}

/** The council's own sign-on. Each of these asks it, and throws `IssuerError`. */
export interface Issuer {
  begin(returnTo: string, scopes: string): Promise<Begun>;
  /** What it says of whoever came back with this address. */
  finish(address: URL, sought: Sought): Promise<Readonly<Record<string, unknown>>>;
  /** Where one signs out of it; null: it has no such page. */
  endsAt(returnTo: string): Promise<string | null>;
}
