import './account-menu.css';

import { lazy, Suspense, useId, useRef, useState } from 'react';

import { useSession } from '../platform/session';
import { Icon } from '../ui/icon';

const AccountPanel = lazy(async () => ({ default: (await import('./account-panel')).AccountPanel }));

/** Who is signed in, how it looks, and the way out: a button that opens a small panel. */
export function AccountMenu() {
  const { me } = useSession();
  const id = useId();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
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
            <AccountPanel me={me} box={box} onDone={() => setOpen(false)} />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}
