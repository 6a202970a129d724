import { createHash } from 'node:crypto';
import type { FeedbackDraft } from '@heard/domain/feedback/feedback-draft';
import { isId } from '../../platform/ids.js';

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
export function payloadHash(draft: FeedbackDraft): string {
  return createHash('sha256')
    .update(JSON.stringify(withoutEmpty(draft)))
    .digest('hex');
}

/** The sender's number as it is stored. One that is no UUID is given a UUID of its own, always the same. */
export function clientIdToStore(clientId: string): string {
  if (isId(clientId)) return clientId.toLowerCase();
  const digest = createHash('sha256').update(`feedback ${clientId}`).digest('hex');
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}
