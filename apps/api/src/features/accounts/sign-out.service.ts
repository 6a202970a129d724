import type { GraphqlContext } from '../../platform/graphql-context.js';
import { endSession } from './session.queries.js';

/** Ends this browser's session, if it has one. */
export async function signOut(ctx: GraphqlContext): Promise<void> {
  const unit = await ctx.openUnit();
  if (ctx.request.sessionHash !== null) await endSession(unit, ctx.request.sessionHash);
  unit.afterCommit(() => ctx.request.setSession(null));
}
