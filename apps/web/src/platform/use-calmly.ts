import { useDeferredValue } from 'react';

/**
 * True once there is something to draw and time to begin: what is drawn first from then on is drawn in small steps, between
 * which the page answers. What changes later is drawn at once.
 */
export function useCalmly(isThere: boolean): boolean {
  const isTime = useDeferredValue(isThere);
  return isThere && isTime;
}
