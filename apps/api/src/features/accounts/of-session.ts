import type { GraphqlContext } from '../../platform/graphql-context.js';
import type { Actor } from '../../platform/unit.js';
import { sessionEndsAt } from './session.queries.js';

/**
 * What belongs to the session of whoever asks. The key is the account's, so that a draft can be opened again in a later
 * session; it follows from the council's secret, is stored nowhere, and is given to nobody else.
 */
export async function ofSession(
  ctx: GraphqlContext,
  { userId }: Actor,
): Promise<{ readonly sessionEndsAt: Date; readonly draftKey: string }> {
  const endsAt = await sessionEndsAt(await ctx.openUnit());
  return { sessionEndsAt: endsAt, draftKey: ctx.request.hashToken(`drafts of ${userId}`) };
}
