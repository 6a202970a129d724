import { useEffect } from 'react';

const named = 'main, section[aria-labelledby]';

function headingOf(place: Element): HTMLElement | null {
  const id = place.getAttribute('aria-labelledby');
  return id === null ? place.querySelector('h1') : document.getElementById(id);
}

/** What somebody stood in, from near to far: the card, then the page. */
function placesAround(element: Element): readonly Element[] {
  const place = element.closest(named);
  return place === null ? [] : [place, ...placesAround(place.parentElement ?? document.body)];
}

/** After what else gives the focus a place: a dialog that closes waits for the next frame. */
function afterOthers(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}

/**
 * A button that goes away with what it did takes the focus along, and whoever uses the keyboard would begin at the top of the
 * page: it goes to the heading of the card that the button stood in, or of the page where the card has gone, too.
 */
export function useLostFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    let around: readonly Element[] = [];
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      // A panel of the header keeps its own focus, and closes when that goes elsewhere.
      last = target.closest('main, [role$="dialog"]') === null ? null : target;
      // A dialog stands beside the page: what it was opened from is still the place to go back to.
      if (target.closest('main')) around = placesAround(target);
    };
    // Whoever presses elsewhere has left it; what they press, where it can have the focus, is noted again.
    const leave = () => {
      last = null;
    };
    const look = () => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      const heading = around.filter(({ isConnected }) => isConnected).map(headingOf)[0];
      if (!heading) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (last?.isConnected === false && document.activeElement === document.body) afterOthers(look);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', leave, { capture: true });
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', leave, { capture: true });
    };
  }, []);
}
