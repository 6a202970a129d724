import './sign-in-page.css';

import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';

import { safeReturn } from '../../platform/paths';
import { useSession } from '../../platform/session';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { DemoAccounts } from './demo-accounts';
import { SignInForm } from './sign-in-form';

export function SignInPage() {
  const { me, demoAccounts } = useSession();
  const [search] = useSearchParams();
  const [email, setEmail] = useState('');
  const demo = demoAccounts.length > 0;
  if (me) return <Navigate to={safeReturn(search.get('return'))} replace />;
  return (
    <Page
      title="Sign in"
      lead={
        demo
          ? 'This is a demo council with invented children. Choose whose day you want to see.'
          : 'Heard keeps what children tell us, and what we did about it.'
      }
    >
      <div className={demo ? 'sign-in sign-in--demo' : 'sign-in'}>
        {search.has('return') ? (
          <div className="sign-in__notice">
            <Notice>Sign in to go on where you were. What you wrote is kept on this device.</Notice>
          </div>
        ) : null}
        {demo ? <DemoAccounts onFailed={setEmail} /> : null}
        <section className="sign-in__form" aria-labelledby="with-password">
          <h2 id="with-password">{demo ? 'Or with a password' : 'With your email and password'}</h2>
          <SignInForm key={email} email={email} />
        </section>
      </div>
    </Page>
  );
}
