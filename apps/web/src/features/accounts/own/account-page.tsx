import { roleLabel } from '@heard/domain/access/roles';
import { Link } from 'react-router';

import { paths } from '../../../platform/paths';
import { useCan, useSession } from '../../../platform/session';
import { Card } from '../../../ui/card';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { Address } from '../address';
import { OwnPasskeys } from '../passkeys/own-passkeys';
import { OwnFactor } from '../second/own-factor';
import { ChangePassword } from './change-password';
import { OwnSessions } from './own-sessions';

/** What everybody sees and changes of their own account. */
export function AccountPage() {
  const { me, demoAccounts } = useSession();
  const mayReadLog = useCan('audit:read');
  if (!me) return null;
  const isDemo = demoAccounts.some(({ email }) => email === me.email);
  return (
    <Page
      title="Your account"
      width="reading"
      lead={
        <>
          <Address>{me.email}</Address>, {roleLabel(me.role)}
        </>
      }
    >
      <Card title="Where you are signed in">
        <OwnSessions />
      </Card>
      <Card title="Password">
        {isDemo ? (
          <Notice>
            <p>This account belongs to the demo: its password is known to everybody and stays as it is.</p>
          </Notice>
        ) : (
          <ChangePassword />
        )}
      </Card>
      <Card title="Passkeys">
        <OwnPasskeys />
      </Card>
      {isDemo ? null : (
        <Card title="Second step">
          <OwnFactor email={me.email} />
        </Card>
      )}
      {mayReadLog ? (
        <p>
          <Link to={paths.accessLog}>Who opened which records: the access log</Link>
        </p>
      ) : null}
    </Page>
  );
}
