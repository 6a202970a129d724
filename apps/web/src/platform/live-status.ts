import { useEffect, useEffectEvent } from 'react';

const listeners = new Set<() => void>();

/** Called when the WebSocket stands again after a break. */
export function noteReconnected(): void {
  for (const listener of listeners) listener();
}

/** Events sent while the line was down are gone: ask for the whole picture again. */
export function useReconnected(refetch: () => void): void {
  const run = useEffectEvent(refetch);
  useEffect(() => {
    const listener = () => run();
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
}
