import { isRole, roleLabels } from '@heard/domain/access/roles';

import type { Me } from '../platform/session';
import { SignOut } from './sign-out';
import { ThemeSwitch } from './theme-switch';

interface AccountPanelProps {
  readonly me: Me | null;
  readonly onDone: () => void;
}

/** Who this is, how it looks, and the way out. */
export function AccountPanel({ me, onDone }: AccountPanelProps) {
  return (
    <>
      {me ? (
        <p className="account__who">
          <strong>{me.name}</strong>
          <span>{isRole(me.role) ? roleLabels[me.role] : me.role}</span>
          <span>{me.email}</span>
        </p>
      ) : null}
      <ThemeSwitch />
      {me ? <SignOut me={me} onDone={onDone} /> : null}
    </>
  );
}
