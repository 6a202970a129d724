import { isUsableIdentifier, type ReturnChild, storedIdentifier } from './return-children.js';
import type { ReviewRow } from './review-row.js';

/**
 * Each child once: as its first row of the header says, or, without one, as far as its first review tells. A date
 * of birth that the header lacks is taken from the reviews.
 */
export function childrenOf(headers: readonly ReturnChild[], stored: readonly ReviewRow[]): readonly ReturnChild[] {
  const children = new Map<string, ReturnChild>();
  for (const header of headers) {
    const child = storedIdentifier(header.child);
    if (isUsableIdentifier(child) && !children.has(child)) children.set(child, { ...header, child });
  }
  for (const { child: written, dateOfBirth } of stored) {
    if (written === null) continue;
    const child = storedIdentifier(written);
    const known = children.get(child) ?? { child, dateOfBirth: null, sex: 'U', ethnicity: null, isMother: false };
    if (known.dateOfBirth === null) children.set(child, { ...known, dateOfBirth });
  }
  return [...children.values()];
}
