import './sign-in-page.css';

import { type ReactNode, useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';

import { safeReturn } from '../../platform/paths';
import { useSession } from '../../platform/session';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Quote } from '../../ui/quote';
import { DemoAccounts } from './demo-accounts';
import { SignInForm } from './sign-in-form';
import { demoSignInWords, signInWords } from './sign-in-words';

export function SignInPage() {
  const { me, demoAccounts } = useSession();
  const [search] = useSearchParams();
  if (me) return <Navigate to={safeReturn(search.get('return'))} replace />;
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
  return (
    <Page {...demoSignInWords}>
      {notice}
      <div className="sign-in sign-in--demo">
        <DemoAccounts onFailed={setEmail} />
        <div className="sign-in__side">
          <section className="sign-in__form" aria-labelledby="with-password">
            <h2 id="with-password">Or with a password</h2>
            <SignInForm key={email} email={email} />
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
        <SignInForm email="" />
        <WhyHeard size="hero" />
      </div>
    </Page>
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
