import type { z } from 'zod';
import { count, flag, id, moment, row, text } from '../../platform/row-shapes.js';
import { rowOf, run } from '../../platform/sql.js';
import type { OpenUnit } from '../../platform/unit.js';

/*
 * Whoever signs in has no rights yet, and the tables of accounts, sessions and attempts are closed to requests: each of
 * these asks one function of the database, which does this one thing.
 */

const account = row({ userId: id, passwordHash: text.nullable() }).readonly();

/** The account with this address, whatever its capitals; undefined: there is none that may sign in. */
export async function accountForSignIn(
  unit: OpenUnit,
  email: string,
  withDemo: boolean,
): Promise<{ readonly userId: string; readonly passwordHash: string | null } | undefined> {
  return rowOf(
    unit,
    account,
    'select a.user_id as "userId", a.password_hash as "passwordHash" from app.account_for_sign_in($1, $2) a',
    [email, withDemo],
  );
}

export interface NewSession {
  readonly id: string;
  readonly tokenHash: string;
  readonly userId: string;
  readonly until: Date;
  readonly device: string | null;
}

export async function insertSession(
  unit: OpenUnit,
  { id, tokenHash, userId, until, device }: NewSession,
): Promise<void> {
  await run(unit, 'select app.start_session($1, $2, $3, $4, $5)', [tokenHash, id, userId, until, device]);
}

export async function endSession(unit: OpenUnit, tokenHash: string): Promise<void> {
  await run(unit, 'select app.end_session($1)', [tokenHash]);
}

const facts = row({ endsAt: moment, byIssuer: flag }).readonly();

/**
 * When the session that this unit belongs to ends by itself, and whether the council's own sign-on began it. Throws where
 * it belongs to none.
 */
export async function sessionFacts(unit: OpenUnit): Promise<z.output<typeof facts>> {
  const sql = 'select app.session_ends_at() as "endsAt", app.session_by_issuer() as "byIssuer"';
  const found = await rowOf(unit, facts, sql, []);
  if (found === undefined) throw new Error('This unit has no session');
  return found;
}

const failures = row({ ofBoth: count, ofAccount: count, ofAddress: count }).readonly();

export type Failures = z.output<typeof failures>;

/** How often signing in failed within a quarter of an hour: for this account from this address, and for each of them. */
export async function recentFailures(
  unit: OpenUnit,
  emailHash: string,
  addressHash: string | null,
): Promise<Failures | undefined> {
  return rowOf(
    unit,
    failures,
    `select f.of_both as "ofBoth", f.of_account as "ofAccount", f.of_address as "ofAddress"
     from app.recent_sign_in_failures($1, $2) f`,
    [emailHash, addressHash],
  );
}

export async function insertFailure(
  unit: OpenUnit,
  failure: { readonly id: string; readonly emailHash: string; readonly addressHash: string | null },
): Promise<void> {
  await run(unit, 'select app.note_sign_in_failure($1, $2, $3)', [failure.id, failure.emailHash, failure.addressHash]);
}
