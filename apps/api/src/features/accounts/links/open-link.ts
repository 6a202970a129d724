import { accountLinkState, type AccountLinkState, type AccountLinkKind } from '@heard/domain/accounts/account-link';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { accountLink } from './account-link.queries.js';

export interface ShownLink {
  readonly state: AccountLinkState;
  readonly kind: AccountLinkKind | null;
  readonly email: string | null;
}

/** What whoever holds this link is told of it. Whose it was, once it works no more, nobody is. */
export async function openLink(ctx: GraphqlContext, token: string): Promise<ShownLink> {
  const unit = await ctx.openUnit();
  const link = (await accountLink(unit, ctx.request.hashToken(token))) ?? null;
  const state = accountLinkState(link, unit.now);
  return { state, kind: link?.kind ?? null, email: state === 'GOOD' ? (link?.email ?? null) : null };
}
