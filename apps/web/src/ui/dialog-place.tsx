import { createContext, type ReactNode, Suspense, use, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

import { dismiss, showToast } from './announcer';
import { Button } from './button';

/** What a dialog is drawn by, once its code is there. */
export type DrawDialog = (close: () => void) => ReactNode;
type ShowDialog = (load: () => Promise<DrawDialog>) => void;

interface Shown {
  readonly id: number;
  readonly draw: DrawDialog;
  /** The page that it was opened on: it goes with it. */
  readonly at: string;
  readonly from: Element | null;
}

let opened = 0;

const Place = createContext<ShowDialog | null>(null);

/** Opens a dialog in the place that stands around every page. */
export function useDialogPlace(): ShowDialog {
  const show = use(Place);
  if (show === null) throw new Error('A dialog opens inside of DialogPlace.');
  return show;
}

/**
 * Where dialogs stand that somebody writes in: beside the page, not beside the button that opens them. What somebody else
 * does may take that button away, and with it would go what is being written. Where the code of a dialog cannot be
 * fetched, the page stays as it is.
 */
export function DialogPlace({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const [shown, setShown] = useState<Shown | null>(null);
  const path = useRef(pathname);
  // Before the effects of a page that opens a dialog at once.
  useLayoutEffect(() => {
    path.current = pathname;
  }, [pathname]);
  const [show] = useState(() => (load: () => Promise<DrawDialog>) => {
    const [at, from] = [path.current, document.activeElement];
    const open = (): void =>
      void load().then(
        (draw) => setShown({ id: (opened += 1), draw, at, from }),
        () => offerAgain(open),
      );
    open();
  });
  return (
    <Place value={show}>
      {children}
      {shown?.at === pathname ? (
        <Suspense key={shown.id} fallback={null}>
          {shown.draw(() => {
            // A dialog that is done late closes itself, never the one that was opened after it.
            setShown((now) => (now === shown ? null : now));
            focusIfGone(shown.from);
          })}
        </Suspense>
      ) : null}
    </Place>
  );
}

/**
 * The code of a dialog. Without a connection it is not even asked for, unless it is there already: what a browser could
 * not fetch once, it does not fetch again before the page is loaded anew.
 */
export function dialogPart<Part>(fetchPart: () => Promise<Part>): () => Promise<Part> {
  let isThere = false;
  return async () => {
    if (!isThere && !navigator.onLine) throw new Error('No connection');
    const part = await fetchPart();
    isThere = true;
    return part;
  };
}

/** Says in a corner that it could not be opened; nothing else of the page is touched. */
function offerAgain(open: () => void): void {
  const { onLine } = navigator;
  const again = (
    <Button
      look="quiet"
      size="small"
      onClick={() => {
        dismiss(id);
        if (onLine) window.location.reload();
        else open();
      }}
    >
      {onLine ? 'Load the page again' : 'Try again'}
    </Button>
  );
  const why = onLine
    ? 'This could not be opened. What you wrote is kept.'
    : 'No connection, so this could not be opened.';
  const id = showToast(why, 'warning', again);
}

/** Where what was pressed is no longer there, the focus goes to the heading, not to nowhere. */
function focusIfGone(from: Element | null): void {
  requestAnimationFrame(() => {
    if (from?.isConnected || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  });
}
