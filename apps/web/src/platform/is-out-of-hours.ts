import { councilNow } from './council-time';
import type { Session } from './session';

/** Whether the out-of-hours number is the one that counts now; null where the council has not said when. */
export function isOutOfHours({ isOutOfHours: was, nowUntil }: NonNullable<Session['safeguarding']>): boolean | null {
  if (typeof was !== 'boolean' || !nowUntil) return null;
  return was === councilNow() < Date.parse(nowUntil);
}
