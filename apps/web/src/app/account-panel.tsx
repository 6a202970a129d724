import { useEffect } from 'react';

import { roleLabel } from '@heard/domain/access/roles';
import { Link } from 'react-router';

import { paths } from '../platform/paths';
import type { Me } from '../platform/session';
import { SignOut } from './sign-out';
import { ThemeSwitch } from './theme-switch';

interface AccountPanelProps {
  readonly me: Me | null;
  /** The button and its panel. */
  readonly box: { readonly current: HTMLElement | null };
  readonly onDone: () => void;
}

/** Who this is, how it looks, and the way out. */
export function AccountPanel({ me, box, onDone }: AccountPanelProps) {
  useClosing(box, onDone);
  return (
    <>
      {me ? (
        <p className="account__who">
          <strong>{me.name}</strong>
          <span>{roleLabel(me.role)}</span>
          <span>{me.email}</span>
        </p>
      ) : null}
      <ThemeSwitch />
      {me ? (
        <Link to={paths.account} onClick={onDone}>
          Your account
        </Link>
      ) : null}
      {me ? <SignOut me={me} onDone={onDone} /> : null}
    </>
  );
}

/** Escape and a tap elsewhere close the panel; Escape gives the focus back to its button. */
function useClosing(box: AccountPanelProps['box'], close: () => void): void {
  useEffect(() => {
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
  }, [box, close]);
}
