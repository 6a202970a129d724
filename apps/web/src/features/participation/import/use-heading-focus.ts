import { useEffect } from 'react';

/** A step that takes the place of another says so: its heading gets the focus. */
export function useHeadingFocus(takesFocus = true): void {
  useEffect(() => {
    if (!takesFocus) return;
    window.scrollTo(0, 0);
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [takesFocus]);
}
