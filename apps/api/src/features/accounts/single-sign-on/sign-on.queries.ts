import { type ClaimNames, PasswordUse, type SaidOfPerson, usualClaims } from '@heard/domain/accounts/single-sign-on';
import { z } from 'zod';
import { flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowOf, run } from '../../../platform/sql.js';
import type { OpenUnit, Unit } from '../../../platform/unit.js';

const claims = row({
  passwords: z.enum(PasswordUse),
  roleClaim: text,
  teamClaim: text.nullable(),
  addressClaim: text,
  verifiedClaim: text.nullable(),
  scopes: text.nullable(),
}).readonly();

export interface SignOnClaims extends ClaimNames {
  readonly passwords: PasswordUse;
  readonly scopes: string | null;
}

/** What is asked of the issuer, and who needs none of it; as usual where nothing was set. */
export async function signOnClaims(unit: OpenUnit): Promise<SignOnClaims> {
  const sql = `select c.passwords, c.role_claim as "roleClaim", c.team_claim as "teamClaim", c.address_claim as "addressClaim",
    c.verified_claim as "verifiedClaim", c.scopes from app.sign_on_claims() c`;
  return (await rowOf(unit, claims, sql)) ?? { ...usualClaims, passwords: 'EVERYBODY', scopes: null };
}

const outcomes = z.enum(['IN', 'NO_ROLE', 'NO_TEAM', 'NO_ACCOUNT', 'TAKEN', 'LEFT', 'WAITS']);
const answer = row({
  outcome: outcomes,
  userId: id.nullable(),
  became: z.enum(['GIVEN', 'WAITS']).nullable(),
}).readonly();

export type SignOnAnswer = z.output<typeof answer>;

export interface SignOnForm {
  readonly issuer: string;
  readonly said: SaidOfPerson;
  /** The number of an account that is made, and of a role that is given or asked for. */
  readonly accountId: string;
  readonly formId: string;
  readonly until: Date;
}

/** Finds or makes the account of whom the issuer says this, and moves it into the role that was said. */
export async function storeSignOn(unit: OpenUnit, form: SignOnForm): Promise<SignOnAnswer> {
  const { issuer, said, accountId, formId, until } = form;
  const { subject, address, name, roles, teams } = said;
  const sql =
    'select s.outcome, s.user_id as "userId", s.became from app.sign_on($1, $2, $3, $4, $5, $6, $7, $8, $9) s';
  const found = await rowOf(unit, answer, sql, [
    issuer,
    subject,
    address,
    name,
    roles,
    teams,
    accountId,
    formId,
    until,
  ]);
  if (found === undefined) throw new Error('The database did not say who signed on');
  return found;
}

/** Remembers that the session which was just started is to be ended at the issuer, too. */
export async function markSession(unit: OpenUnit): Promise<void> {
  await run(unit, 'select app.mark_session_by_issuer()');
}

const allowed = row({ yes: flag });

/** Whether a password opens this account, where the council has a sign-on of its own. */
export async function mayUsePassword(unit: OpenUnit, userId: string, issuer: string): Promise<boolean> {
  return (await rowOf(unit, allowed, 'select app.may_use_password($1, $2) as yes', [userId, issuer]))?.yes !== false;
}

const became = row({ became: z.enum(['DONE', 'WAITS', 'NONE']) });

/** Forgets as whom the issuer knows somebody. WAITS: for a second person; NONE: it knows them as nobody. */
export async function endSignOn(unit: Unit, userId: string): Promise<'DONE' | 'WAITS' | 'NONE'> {
  return (await rowOf(unit, became, 'select app.end_sign_on_of($1) as became', [userId]))?.became ?? 'NONE';
}
