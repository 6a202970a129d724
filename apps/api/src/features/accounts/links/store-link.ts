import type { AccountLinkKind } from '@heard/domain/accounts/account-link';
import { newId } from '../../../platform/ids.js';
import { newToken } from '../../../platform/session-token.js';
import type { Unit } from '../../../platform/unit.js';
import { insertLink } from './account-link.queries.js';

interface Wanted {
  readonly userId: string;
  readonly hours: number;
  readonly hashToken: (token: string) => string;
}

export interface StoredLink {
  readonly id: string;
  readonly kind: AccountLinkKind;
  /** Below the address of the product. It is shown or sent this once, and kept nowhere. */
  readonly path: string;
  readonly until: Date;
}

const pages: Readonly<Record<AccountLinkKind, string>> = { INVITATION: '/join/', RESET: '/reset/' };

/** A new link for this account. Null: it has left, and may have none. */
export async function storeLink(unit: Unit, { userId, hours, hashToken }: Wanted): Promise<StoredLink | null> {
  const [id, token] = [newId(), newToken()];
  const until = new Date(unit.now.getTime() + hours * 3_600_000);
  const kind = await insertLink(unit, { linkId: id, userId, tokenHash: hashToken(token), until });
  return kind === null ? null : { id, kind, path: `${pages[kind]}${token}`, until };
}
