import type { Unit } from '../../../platform/unit.js';
import { ownSecondFactor } from '../second/second-factor.queries.js';
import { mayHavePasskey, type OwnPasskey, ownPasskeys } from './passkeys.queries.js';

export interface OwnPasskeys {
  readonly passkeys: readonly OwnPasskey[];
  readonly mayAdd: boolean;
  readonly needsCode: boolean;
}

/** One's own passkeys, and what adding another one asks for. */
export async function listOwnPasskeys(unit: Unit, issuer: string | null): Promise<OwnPasskeys> {
  const passkeys = await ownPasskeys(unit);
  const mayAdd = await mayHavePasskey(unit, unit.actor.userId, issuer);
  return { passkeys, mayAdd, needsCode: (await ownSecondFactor(unit)).since !== null };
}
