import './account-menu.css';

import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';

import { useSession } from '../platform/session';
import { Icon } from '../ui/icon';

const AccountPanel = lazy(async () => ({ default: (await import('./account-panel')).AccountPanel }));

/** Who is signed in, how it looks, and the way out: a button that opens a small panel. */
export function AccountMenu() {
  const { me } = useSession();
  const id = useId();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useClosing(box, open, () => setOpen(false));
  return (
    <div className="account" ref={box}>
      <button
        type="button"
        className="account__button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="person" />
        <span className="account__name">
          {me ? me.name : 'Settings'}
          {me ? <span className="visually-hidden">, your settings</span> : null}
        </span>
        <Icon name="chevron" size={16} />
      </button>
      <div id={id} className="account__panel" hidden={!open}>
        {open ? (
          <Suspense>
            <AccountPanel me={me} onDone={() => setOpen(false)} />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}

/** Escape and a tap elsewhere close the panel; Escape gives the focus back to its button. */
function useClosing(box: { readonly current: HTMLElement | null }, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      close();
      box.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [box, open, close]);
}
