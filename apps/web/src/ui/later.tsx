import { type ReactNode, startTransition, useEffect, useState } from 'react';

import { Loading } from './states';

/** What stands below the first screen: drawn after it, in small steps between which the page answers. */
export function Later({ children }: { readonly children: ReactNode }) {
  const [isNow, setNow] = useState(false);
  useEffect(() => startTransition(() => setNow(true)), []);
  return isNow ? children : <Loading />;
}
