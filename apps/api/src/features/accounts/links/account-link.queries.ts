import { AccountLinkKind } from '@heard/domain/accounts/account-link';
import { z } from 'zod';
import { flag, id, moment, row, text } from '../../../platform/row-shapes.js';
import { rowOf } from '../../../platform/sql.js';
import type { OpenUnit, Unit } from '../../../platform/unit.js';

const kind = z.enum(AccountLinkKind);

const link = row({
  kind,
  email: text,
  name: text,
  expiresAt: moment,
  isUsed: flag,
  isEnded: flag,
  isHere: flag,
  isHanded: flag,
  isWithheld: flag,
}).readonly();

export type AccountLink = z.output<typeof link>;

/** The link with this token; undefined: there never was one. */
export async function accountLink(unit: OpenUnit, tokenHash: string): Promise<AccountLink | undefined> {
  const sql = `select l.kind, l.email, l.name, l.expires_at as "expiresAt", l.is_used as "isUsed", l.is_ended as "isEnded",
    l.is_here as "isHere", l.is_handed as "isHanded", l.is_withheld as "isWithheld" from app.account_link($1, $2) l`;
  return rowOf(unit, link, sql, [tokenHash, unit.today]);
}

interface NewLink {
  readonly linkId: string;
  readonly userId: string;
  readonly tokenHash: string;
  readonly until: Date;
}

const made = row({ kind: kind.nullable() });

/** What the new link is for; null: nobody of this id may have one. */
export async function insertLink(unit: Unit, { linkId, userId, tokenHash, until }: NewLink) {
  const sql = 'select app.make_account_link($1, $2, $3, $4, $5) as kind';
  return (await rowOf(unit, made, sql, [linkId, userId, tokenHash, until, unit.today]))?.kind ?? null;
}

const account = row({ id: id.nullable() });

/** Whose password this is now; null: the link is not good. */
export async function storePassword(unit: OpenUnit, tokenHash: string, passwordHash: string): Promise<string | null> {
  const sql = 'select app.use_account_link($1, $2, $3) as id';
  return (await rowOf(unit, account, sql, [tokenHash, passwordHash, unit.today]))?.id ?? null;
}

/** Who has this address and may have a new password; null: nobody. */
export async function accountToReset(unit: OpenUnit, email: string): Promise<string | null> {
  return (await rowOf(unit, account, 'select app.account_to_reset($1, $2) as id', [email, unit.today]))?.id ?? null;
}
