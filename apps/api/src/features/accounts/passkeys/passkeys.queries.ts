import type { z } from 'zod';
import { count, flag, id, moment, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf, run } from '../../../platform/sql.js';
import type { OpenUnit, Unit } from '../../../platform/unit.js';

const done = row({ yes: flag });

async function isDone(unit: OpenUnit, sql: string, values: readonly unknown[]): Promise<boolean> {
  return (await rowOf(unit, done, sql, values))?.yes === true;
}

/** False: this challenge was answered before. */
export async function spendChallenge(unit: OpenUnit, challengeHash: string, until: Date): Promise<boolean> {
  return isDone(unit, 'select app.spend_challenge($1, $2) as yes', [challengeHash, until]);
}

const shown = row({ id, userId: id, email: text, publicKey: text, isDoubted: flag }).readonly();

export type ShownPasskey = z.output<typeof shown>;

/** The passkey that a device has shown; undefined: it is nobody's who may sign in. */
export async function passkeyForSignIn(
  unit: OpenUnit,
  credentialId: string,
  withDemo: boolean,
): Promise<ShownPasskey | undefined> {
  const sql = `select k.id, k.user_id as "userId", k.email, k.public_key as "publicKey", k.is_doubted as "isDoubted"
    from app.passkey_for_sign_in($1, $2) k`;
  return rowOf(unit, shown, sql, [credentialId, withDemo]);
}

/** False: its count went back. */
export async function storeUse(unit: OpenUnit, passkeyId: string, signCount: number): Promise<boolean> {
  return isDone(unit, 'select app.use_passkey($1, $2) as yes', [passkeyId, signCount]);
}

export async function doubtPasskey(unit: OpenUnit, passkeyId: string): Promise<void> {
  await run(unit, 'select app.doubt_passkey($1)', [passkeyId]);
}

/** Whether this account may have one beside its password. */
export async function mayHavePasskey(unit: OpenUnit, userId: string, issuer: string | null): Promise<boolean> {
  return isDone(unit, 'select app.may_have_passkey($1, $2) as yes', [userId, issuer]);
}

const mine = row({
  id,
  name: text,
  createdAt: moment,
  lastUsedAt: moment.nullable(),
  isDoubted: flag,
  credentialId: text,
}).readonly();

export type OwnPasskey = z.output<typeof mine>;

export async function ownPasskeys(unit: Unit): Promise<readonly OwnPasskey[]> {
  const sql = `select k.id, k.name, k.created_at as "createdAt", k.last_used_at as "lastUsedAt", k.is_doubted as "isDoubted",
    k.credential_id as "credentialId" from app.my_passkeys() k`;
  return rowsOf(unit, mine, sql);
}

export interface NewPasskey {
  readonly id: string;
  readonly name: string;
  readonly credentialId: string;
  readonly publicKey: string;
  readonly signCount: number;
}

/** False: it is somebody's already, or there is no room for it. */
export async function insertPasskey(unit: Unit, passkey: NewPasskey): Promise<boolean> {
  const { id: newId, name, credentialId, publicKey, signCount } = passkey;
  const values = [newId, name, credentialId, publicKey, signCount];
  return isDone(unit, 'select app.add_passkey($1, $2, $3, $4, $5) as yes', values);
}

/** False: whoever asks has none of this id. */
export async function storePasskeyName(unit: Unit, passkeyId: string, name: string): Promise<boolean> {
  return isDone(unit, 'select app.rename_passkey($1, $2) as yes', [passkeyId, name]);
}

/** False: whoever asks has none of this id. */
export async function deletePasskey(unit: Unit, passkeyId: string): Promise<boolean> {
  return isDone(unit, 'select app.remove_passkey($1) as yes', [passkeyId]);
}

/** Asked for whoever has shown the password of this account. */
export async function hasPasskey(unit: OpenUnit, userId: string): Promise<boolean> {
  return isDone(unit, 'select app.has_passkey($1) as yes', [userId]);
}

const gone = row({ count });

/** Removes all of somebody else's, and signs them out; answers how many there were. */
export async function resetPasskeys(unit: Unit, userId: string): Promise<number> {
  return (await rowOf(unit, gone, 'select app.reset_passkeys($1) as count', [userId]))?.count ?? 0;
}
