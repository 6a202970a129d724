import { createHash } from 'node:crypto';

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(
      ([, item]) => item !== null && item !== undefined && item !== '' && !(Array.isArray(item) && item.length === 0),
    )
    .map(([name, item]): [string, unknown] => [name, withoutEmpty(item)])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept);
}

/** The same for two drafts that say the same, whether they leave a field out or leave it empty. Hex SHA-256. */
export function payloadHash(draft: object): string {
  return createHash('sha256')
    .update(JSON.stringify(withoutEmpty(draft)))
    .digest('hex');
}
