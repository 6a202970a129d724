import { useEffect } from 'react';

/** Fetches code once the page is on screen, so that a question doesn't wait for a network that may be gone by then. */
export function useEarly(load: () => Promise<unknown>): void {
  useEffect(() => {
    // When it can't be fetched now it is asked for again when it is needed.
    load().catch(() => undefined);
  }, [load]);
}
