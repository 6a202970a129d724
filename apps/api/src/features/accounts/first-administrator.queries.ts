import { flag, row } from '../../platform/row-shapes.js';
import { rowOf } from '../../platform/sql.js';
import type { OpenUnit } from '../../platform/unit.js';

const answer = row({ yes: flag });

/** Whether anybody has an account already; true too where the database does not say. */
export async function hasAccounts(unit: OpenUnit): Promise<boolean> {
  const found = await rowOf(unit, answer, 'select app.has_accounts() as yes');
  return found?.yes !== false;
}

export interface FirstAdministrator {
  readonly tokenHash: string;
  readonly personId: string;
  readonly userId: string;
  readonly grantId: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
}

/**
 * Uses the invitation up, and makes the person, the account and its role from today on. False: the invitation is not
 * good, or somebody has an account already.
 */
export async function insertFirstAdministrator(unit: OpenUnit, made: FirstAdministrator): Promise<boolean> {
  const found = await rowOf(
    unit,
    answer,
    'select app.create_first_administrator($1, $2, $3, $4, $5, $6, $7, $8) as yes',
    [made.tokenHash, made.personId, made.userId, made.grantId, made.name, made.email, made.passwordHash, unit.today],
  );
  return found?.yes === true;
}
