import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is being put on paper: what is one of two on screen may both be there. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  // As soon as it is drawn: who prints at once gets the whole paper too.
  useLayoutEffect(() => {
    // The paper shows what is there when the listeners are done.
    const start = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
