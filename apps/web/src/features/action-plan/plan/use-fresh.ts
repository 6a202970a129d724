import { useCallback, useEffect, useState } from 'react';

const none: ReadonlySet<string> = new Set();
const shownFor = 6_000;

/** Which cards have just been moved by somebody else: they stand out for a moment. */
export function useFresh(): { fresh: ReadonlySet<string>; markFresh: (ids: readonly string[]) => void } {
  const [fresh, setFresh] = useState(none);
  useEffect(() => {
    if (fresh.size === 0) return undefined;
    const timer = setTimeout(() => setFresh(none), shownFor);
    return () => clearTimeout(timer);
  }, [fresh]);
  const markFresh = useCallback((ids: readonly string[]) => {
    if (ids.length > 0) setFresh((before) => new Set([...before, ...ids]));
  }, []);
  return { fresh, markFresh };
}
