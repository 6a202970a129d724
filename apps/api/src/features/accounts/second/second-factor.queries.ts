import type { z } from 'zod';
import { count, flag, moment, row, text } from '../../../platform/row-shapes.js';
import { rowOf } from '../../../platform/sql.js';
import type { OpenUnit, Unit } from '../../../platform/unit.js';

const steps = row({ sealedSecret: text.nullable(), isConfirmed: flag, isNeeded: flag }).readonly();

export type SignInSteps = z.output<typeof steps>;

/** What this account needs besides its password. */
export async function signInSteps(unit: OpenUnit, userId: string): Promise<SignInSteps | undefined> {
  const sql = `select s.sealed_secret as "sealedSecret", s.is_confirmed as "isConfirmed", s.is_needed as "isNeeded" from app.sign_in_steps($1, $2) s`;
  return rowOf(unit, steps, sql, [userId, unit.today]);
}

const done = row({ yes: flag });

interface Prepared {
  readonly userId: string;
  readonly sealed: string;
  readonly codeHashes: readonly string[];
  /** The one that there is opens no more. */
  readonly isLost: boolean;
}

/** False: there is one that counts already, or this account may have none. */
export async function insertFactor(unit: OpenUnit, { userId, sealed, codeHashes, isLost }: Prepared): Promise<boolean> {
  const sql = 'select app.prepare_second_factor($1, $2, $3, $4) as yes';
  return (await rowOf(unit, done, sql, [userId, sealed, codeHashes, isLost]))?.yes === true;
}

/** False: this code, or a later one, was used. */
export async function spendStep(unit: OpenUnit, userId: string, step: number): Promise<boolean> {
  return (await rowOf(unit, done, 'select app.use_second_factor($1, $2) as yes', [userId, step]))?.yes === true;
}

/** False: there is no such code, or it was used. */
export async function spendRecoveryCode(unit: OpenUnit, userId: string, codeHash: string): Promise<boolean> {
  return (await rowOf(unit, done, 'select app.use_recovery_code($1, $2) as yes', [userId, codeHash]))?.yes === true;
}

const mine = row({ since: moment.nullable(), codesLeft: count, isNeeded: flag }).readonly();

export type OwnSecondFactor = z.output<typeof mine>;

export async function ownSecondFactor(unit: Unit): Promise<OwnSecondFactor> {
  const sql = `select f.since, f.codes_left as "codesLeft", f.is_needed as "isNeeded" from app.my_second_factor() f`;
  return (await rowOf(unit, mine, sql)) ?? { since: null, codesLeft: 0, isNeeded: false };
}

/** False: there is no factor that they would stand in for. */
export async function storeRecoveryCodes(unit: Unit, codeHashes: readonly string[]): Promise<boolean> {
  return (await rowOf(unit, done, 'select app.renew_my_recovery_codes($1) as yes', [codeHashes]))?.yes === true;
}

/** False: the role of whoever asks needs one. */
export async function deleteOwnFactor(unit: Unit): Promise<boolean> {
  return (await rowOf(unit, done, 'select app.end_my_second_factor() as yes'))?.yes === true;
}

const became = row({ became: text });

/** DONE; WAITS: for a second person; NONE: there is none. */
export async function resetFactor(unit: Unit, userId: string): Promise<string> {
  return (await rowOf(unit, became, 'select app.reset_second_factor($1) as became', [userId]))?.became ?? 'NONE';
}
