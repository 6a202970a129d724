import type { PlainDate } from '../calendar/plain-date.js';
import { isPurpose } from '../access/purpose.js';
import { reachOf } from '../access/reach-kind.js';
import type { Role } from '../access/roles.js';

/** How far one access goes: the whole record, or no more than the child's name. */
export const AccessDepth = { RECORD: 'RECORD', NAME: 'NAME' } as const;
export type AccessDepth = keyof typeof AccessDepth;

/** Something that joins a person to a child for a time: a relationship, their team, a case. Last day included. */
export interface Access {
  readonly depth: AccessDepth;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
}

/**
 * What one person has to one child on one day.
 *
 * RECORD: everything in it. NAME: who the child is, to record what they say. NEEDS_PURPOSE: the record, once
 * they have said why. NONE: the child does not exist for them.
 */
export const Reach = { RECORD: 'RECORD', NAME: 'NAME', NEEDS_PURPOSE: 'NEEDS_PURPOSE', NONE: 'NONE' } as const;
export type Reach = keyof typeof Reach;

export interface Reader {
  readonly role: Role;
  readonly accesses: readonly Access[];
  readonly purpose: string | null;
}

/**
 * The reach of a person to a child: the one function that the policy asks, wherever a child is read or written.
 * Past access gives none. A role that reads the council's records or one at a time needs a typed purpose even
 * where a relationship exists.
 */
export function reachToChild(reader: Reader, today: PlainDate): Reach {
  switch (reachOf(reader.role)) {
    case 'ALL':
    case 'ONE':
      return isPurpose(reader.purpose) ? 'RECORD' : 'NEEDS_PURPOSE';
    case 'ACCESS':
      return deepest(reader.accesses, today);
    case 'NONE':
      return deepest(reader.accesses, today) === 'NONE' ? 'NONE' : 'NAME';
  }
}

/** True on every day from the first to the last, both included. */
export function isCurrent(access: Pick<Access, 'startsOn' | 'endsOn'>, today: PlainDate): boolean {
  return access.startsOn <= today && (access.endsOn === null || access.endsOn >= today);
}

function deepest(accesses: readonly Access[], today: PlainDate): Reach {
  const current = accesses.filter((access) => isCurrent(access, today));
  if (current.some((access) => access.depth === 'RECORD')) return 'RECORD';
  return current.length > 0 ? 'NAME' : 'NONE';
}
