import { can } from '@heard/domain/access/permissions';
import { ForbiddenError, RateLimitedError } from '../../platform/errors.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { allowLongWork } from '../../platform/patience.js';
import { NoMoreRoomError, Turns } from '../../platform/turns.js';
import type { Unit } from '../../platform/unit.js';

const turns = new Turns({ atOnce: 1, waiting: 2 });

/** One at a time, without a connection of the database while waiting. Throws RATE_LIMITED where others wait already. */
export async function inTurn<T>(ctx: GraphqlContext, task: () => Promise<T>): Promise<T> {
  await ctx.abandon();
  try {
    ctx.whenEnded(await turns.take());
  } catch (error) {
    if (!(error instanceof NoMoreRoomError)) throw error;
    throw new RateLimitedError(
      'Other files are waiting to be read, and nothing was changed. Try again in a few minutes',
    );
  }
  return task();
}

/** The unit of an import, once its turn has come. Throws FORBIDDEN where the role has changed while it waited. */
export async function unitOfImport(ctx: GraphqlContext): Promise<Unit> {
  const unit = await ctx.unit();
  if (!can(unit.actor.role, 'case-system:import')) throw new ForbiddenError();
  await allowLongWork(unit);
  return unit;
}
