import { randomFillSync } from 'node:crypto';
import { v7, validate } from 'uuid';

const bytesOfOne = 16;
/** Chance is asked for in bulk: to ask for sixteen bytes at a time took a twentieth of a whole request. */
const pool = new Uint8Array(256 * bytesOfOne);
let used = pool.length;

function randomBytes(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  return pool.subarray(used, (used += bytesOfOne));
}

const latest = { msecs: 0, seq: 0 };

/** A new identifier: version 7, so that rows made later sort later, also within a millisecond or after the clock was set back. */
export function newId(): string {
  const random = randomBytes();
  const now = Date.now();
  if (now > latest.msecs) {
    latest.msecs = now;
    latest.seq = new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 1; // room to count up
  } else {
    latest.seq += 1;
  }
  return v7({ random, msecs: latest.msecs, seq: latest.seq });
}

/** True when this could be an identifier at all; PostgreSQL refuses anything else with an error of its own. */
export function isId(value: string): boolean {
  return validate(value);
}
