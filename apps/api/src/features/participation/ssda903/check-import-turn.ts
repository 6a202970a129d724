import { can } from '@heard/domain/access/permissions';
import { ForbiddenError, RateLimitedError } from '../../../platform/errors.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { allowLongWork } from '../../../platform/patience.js';
import { NoMoreRoomError, Turns } from '../../../platform/turns.js';
import type { Unit } from '../../../platform/unit.js';

const turns = new Turns({ atOnce: 1, waiting: 4 });

/**
 * Reading and storing a return takes the machine for a while: one request at a time, until what it did is stored or
 * undone, and whoever waits holds no connection of the database, since that of the request is given back first. For a
 * mutation: a request has only one. Throws RATE_LIMITED where several wait already.
 */
export async function inTurn<T>(ctx: GraphqlContext, task: () => Promise<T>): Promise<T> {
  await ctx.abandon();
  try {
    ctx.whenEnded(await turns.take());
  } catch (error) {
    if (!(error instanceof NoMoreRoomError)) throw error;
    throw new RateLimitedError(
      'Several returns are waiting to be read, and nothing was changed. Try again in a few minutes',
    );
  }
  return task();
}

/** The unit of an import, once its turn has come. Throws FORBIDDEN where the role has changed while it waited. */
export async function unitOfImport(ctx: GraphqlContext): Promise<Unit> {
  const unit = await ctx.unit();
  if (!can(unit.actor.role, 'participation:import')) throw new ForbiddenError();
  await allowLongWork(unit);
  return unit;
}
