import { startTransition, useCallback, useOptimistic } from 'react';
import { useSearchParams } from 'react-router';

/**
 * What stands in the address after the "?", and a way to change it. A change shows at once: the router takes its time,
 * and a control must not jump back meanwhile.
 */
export function useAddress(): readonly [URLSearchParams, (edit: (address: URLSearchParams) => void) => void] {
  const [address, setAddress] = useSearchParams();
  const [shown, show] = useOptimistic(address);
  const change = useCallback(
    (edit: (address: URLSearchParams) => void) => {
      const next = new URLSearchParams(shown);
      edit(next);
      startTransition(() => {
        show(next);
        setAddress(next, { replace: true });
      });
    },
    [shown, show, setAddress],
  );
  return [shown, change];
}
