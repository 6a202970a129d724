import './sign-in-page.css';

import { ownPath } from '@heard/domain/accounts/own-path';
import { type ReactNode, useState } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';

import { useSession } from '../../platform/session';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Quote } from '../../ui/quote';
import { CouncilSignOn } from './council-sign-on';
import { DemoAccounts } from './demo-accounts';
import { SignInForm } from './sign-in-form';
import { demoSignInWords, signInWords } from './sign-in-words';

export function SignInPage() {
  const { me, demoAccounts } = useSession();
  const [search] = useSearchParams();
  if (me) return <Navigate to={ownPath(search.get('return'))} replace />;
  const interrupted = search.has('return') ? (
    <div className="sign-in__notice">
      <Notice>Sign in to go on where you were. Whatever you were writing is kept on this device.</Notice>
    </div>
  ) : null;
  return demoAccounts.length > 0 ? <DemoSignIn notice={interrupted} /> : <PlainSignIn notice={interrupted} />;
}

interface SignInProps {
  readonly notice: ReactNode;
}

function DemoSignIn({ notice }: SignInProps) {
  const [email, setEmail] = useState('');
  const { singleSignOn } = useSession();
  return (
    <Page {...demoSignInWords}>
      {notice}
      <div className="sign-in sign-in--demo">
        <DemoAccounts onFailed={setEmail} />
        <div className="sign-in__side">
          <section className="sign-in__form" aria-labelledby="with-password">
            <h2 id="with-password">{singleSignOn ? 'Or as yourself' : 'Or with a password'}</h2>
            <WaysIn key={email} email={email} />
          </section>
          <WhyHeard size="normal" />
        </div>
      </div>
    </Page>
  );
}

function PlainSignIn({ notice }: SignInProps) {
  return (
    <Page {...signInWords}>
      {notice}
      <div className="sign-in sign-in--plain">
        <WaysIn email="" />
        <WhyHeard size="hero" />
      </div>
    </Page>
  );
}

/** By the council's own sign-on where there is one; by a password where that is not switched off, or was asked for. */
function WaysIn({ email }: { readonly email: string }) {
  const { singleSignOn, passwords } = useSession();
  const [search] = useSearchParams();
  if (!singleSignOn) return <SignInForm email={email} />;
  return (
    <div className="stack">
      <CouncilSignOn />
      {passwords || search.has('password') ? (
        <>
          <p className="sign-in__or">or with a password of Heard</p>
          <SignInForm email={email} />
        </>
      ) : (
        <p>
          <Link to="?password">Administrators: sign in with a password</Link>
        </p>
      )}
    </div>
  );
}

/** What the product is for, in the kind of words it is for. Made up; no real child said them. */
function WhyHeard({ size }: { readonly size: 'hero' | 'normal' }) {
  return (
    <Quote
      size={size}
      words="I don’t mind if the answer is no. I just want somebody to tell me."
      source="Why Heard is here. An invented quote."
    />
  );
}
