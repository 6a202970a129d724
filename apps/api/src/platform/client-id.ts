import { createHash } from 'node:crypto';
import { isId } from './ids.js';

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
