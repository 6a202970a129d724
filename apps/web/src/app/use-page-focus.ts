import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * After a change of page the focus goes to its heading, so that a screen reader says where the person is now.
 * The heading may come later, with the page's code or data: it is waited for as long as the focus is nowhere else.
 */
export function usePageFocus(): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
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
  const look = () => {
    const heading = main.querySelector('h1');
    if (!heading) return;
    observer.disconnect();
    if (document.activeElement === main || document.activeElement === document.body) then(heading);
  };
  const observer = new MutationObserver(look);
  observer.observe(main, { childList: true, subtree: true });
  look();
  return () => observer.disconnect();
}
