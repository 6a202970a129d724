import { useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * After a change of page the focus goes to its heading, so that a screen reader says where the person is now.
 * The heading may come later, with the page's code or data: it is waited for as long as the focus is nowhere else.
 * It may also come twice, first above grey lines and then above what was loaded: the focus goes with it.
 */
export function usePageFocus(): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  // With the page, before it is seen: later, somebody may already have gone to something on it.
  useLayoutEffect(() => {
    if (shown.current === pathname) return undefined;
    shown.current = pathname;
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
    return whenHeadingStands((heading) => heading.focus({ preventScroll: true }));
  }, [pathname]);
}

function whenHeadingStands(then: (heading: HTMLElement) => void): () => void {
  const main = document.getElementById('main');
  if (!main) return () => {};
  let told: HTMLElement | undefined;
  const look = () => {
    const heading = main.querySelector('h1');
    if (!heading || told?.isConnected) return;
    const { activeElement } = document;
    if (activeElement !== main && activeElement !== document.body) return;
    told = heading;
    then(heading);
  };
  const observer = new MutationObserver(look);
  observer.observe(main, { childList: true, subtree: true });
  // Whoever has begun to do something here is where they want to be.
  const stop = () => observer.disconnect();
  document.addEventListener('keydown', stop);
  document.addEventListener('pointerdown', stop);
  look();
  return () => {
    stop();
    document.removeEventListener('keydown', stop);
    document.removeEventListener('pointerdown', stop);
  };
}
