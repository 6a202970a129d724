import { recordEvent } from '../../foundations/audit/record-access.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';

/** Ends this browser's session, if it has one. */
export async function signOut(ctx: GraphqlContext): Promise<void> {
  const unit = await ctx.openUnit();
  if (ctx.request.sessionHash !== null) {
    await unit.query('select app.end_session($1)', [ctx.request.sessionHash]);
    recordEvent(unit, 'signOut', 'OK');
  }
  unit.afterCommit(() => ctx.request.setSession(null));
}
