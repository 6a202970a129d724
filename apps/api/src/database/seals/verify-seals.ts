import {
  beforeAllSeals,
  breaksOfSeal,
  chainAfter,
  type ChainSoFar,
  type SealBreak,
} from '@heard/domain/audit/seal-breaks';
import type { OwnerConnection } from '../../platform/owner-connection.js';
import { linesOfSeal, restOfLog, type SealRow, sealsAfter } from './seals.queries.js';

export interface BrokenSeal {
  readonly seal: SealRow;
  readonly breaks: readonly SealBreak[];
  /** When the one before it was made. */
  readonly since: Date | null;
}

export interface Verified {
  readonly seals: number;
  readonly lines: number;
  readonly unsealed: number;
  readonly last: SealRow | null;
  readonly broken: readonly BrokenSeal[];
}

const seldomMore = 500; // seals read at a time; of lines a seal holds ten thousand at the most

interface Listeners {
  /** How far it is, from 0 to 1. */
  readonly tell: (share: number) => void;
  readonly onSeal: (seal: SealRow) => void;
  readonly onBroken: (broken: BrokenSeal) => void;
}

interface Walk {
  readonly so: ChainSoFar;
  readonly last: SealRow | null;
  readonly lines: number;
}

/**
 * Follows the chain from its first seal and works out each checksum anew, a seal at a time: no more than ten thousand lines
 * are looked at together, however long the log is.
 */
export async function verifySeals(owner: OwnerConnection, { tell, onSeal, onBroken }: Listeners): Promise<Verified> {
  const { unsealed, lastSeal } = await restOfLog(owner);
  const broken: BrokenSeal[] = [];
  let walk: Walk = { so: beforeAllSeals, last: null, lines: 0 };
  let seals = 0;
  let next = await sealsAfter(owner, 0, seldomMore);
  while (next.length > 0) {
    for (const seal of next) {
      const { lines, digest } = await linesOfSeal(owner, seal);
      const found = { lines, isSame: digest === seal.digest, rootHolds: seal.rootHolds };
      const breaks = breaksOfSeal(walk.so, seal, found);
      if (breaks.length > 0) {
        const one = { seal, breaks, since: walk.last?.sealedAt ?? null };
        broken.push(one);
        onBroken(one);
      }
      walk = { so: chainAfter(walk.so, seal), last: seal, lines: walk.lines + lines };
      seals += 1;
      onSeal(seal);
      tell(seal.number / lastSeal);
    }
    next = await sealsAfter(owner, walk.so.number, seldomMore);
  }
  return { seals, lines: walk.lines, unsealed, last: walk.last, broken };
}
