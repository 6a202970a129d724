import { can, type Permission } from '@heard/domain/access/permissions';
import { ForbiddenError, RateLimitedError } from '../../platform/errors.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { allowLongWork } from '../../platform/patience.js';
import { NoMoreRoomError, Turns } from '../../platform/turns.js';
import type { Unit } from '../../platform/unit.js';

interface ImportTurnOptions {
  readonly permission: Permission;
  /** How many may wait; each holds what it was sent. */
  readonly waiting: number;
  /** For whoever finds that many waiting already. */
  readonly refusal: string;
}

/** Imports of one kind, one after another. */
export interface ImportTurn {
  /** Throws RATE_LIMITED where as many as may wait do so already. */
  readonly inTurn: <T>(ctx: GraphqlContext, task: () => Promise<T>) => Promise<T>;
  /** The unit of an import, once its turn has come. Throws FORBIDDEN where the role has changed while it waited. */
  readonly unitOfImport: (ctx: GraphqlContext) => Promise<Unit>;
}

/**
 * Reading and storing large files takes the machine for a while: one request at a time, until what it did is stored or
 * undone, and whoever waits holds no connection of the database, since that of the request is given back first. For a
 * mutation: a request has only one.
 */
export function importTurn({ permission, waiting, refusal }: ImportTurnOptions): ImportTurn {
  const turns = new Turns({ atOnce: 1, waiting });
  return {
    async inTurn(ctx, task) {
      await ctx.abandon();
      try {
        ctx.whenEnded(await turns.take());
      } catch (error) {
        if (!(error instanceof NoMoreRoomError)) throw error;
        throw new RateLimitedError(refusal);
      }
      return task();
    },
    async unitOfImport(ctx) {
      const unit = await ctx.unit();
      if (!can(unit.actor.role, permission)) throw new ForbiddenError();
      await allowLongWork(unit);
      return unit;
    },
  };
}
