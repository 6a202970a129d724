/**
 * A number for a form that is new, by which the API knows it when it is sent twice. The browser's own: every page of
 * Heard comes by https or from this machine, where browsers have it, and `uuid` calls it too (for 0.5 kB of the first page).
 */
export function newClientId(): string {
  return crypto.randomUUID();
}
