import { signInDraft } from '@heard/domain/accounts/new-account';
import { longest } from '@heard/domain/validation/text-lengths';
import { Suspense, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';

import { paths } from '../../platform/paths';
import { errorCode, errorFields, errorSentence } from '../../platform/request-errors';
import { toResolver } from '../../platform/to-resolver';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { TextInput } from '../../ui/text-input';

import { PasskeyButton } from './passkeys/passkey-button';
import { LazySecondStep } from './second/lazy-second-step';
import { useSignIn } from './use-sign-in';

interface SignInValues {
  email: string;
  password: string;
}

export function SignInForm({ email }: { readonly email: string }) {
  const { signIn, loading } = useSignIn();
  const { register, handleSubmit, setError, formState } = useForm<SignInValues>({
    defaultValues: { email, password: '' },
    resolver: toResolver(signInDraft),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const { errors, submitCount } = formState;
  const [step, setStep] = useState<(SignInValues & { readonly isSetUp: boolean }) | null>(null);

  const send = handleSubmit(async (values) => {
    try {
      await signIn(values.email, values.password);
    } catch (error) {
      const { code, setUp } = errorFields(error);
      if (code ?? setUp) return setStep({ ...values, isSetUp: setUp !== undefined });
      setError('email', { type: 'server', message: sentenceFor(error) });
    }
  });

  if (step) {
    return (
      <Suspense fallback={null}>
        <LazySecondStep {...step} onBack={() => setStep(null)} />
      </Suspense>
    );
  }
  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={errors} submitCount={submitCount} />
      <TextInput
        {...register('email')}
        longest={longest.email}
        label="Email address"
        type="email"
        autoComplete="username"
        spellCheck={false}
        error={errors.email?.message}
      />
      <TextInput
        {...register('password')}
        longest={longest.password}
        label="Password"
        type="password"
        autoComplete="current-password"
        error={errors.password?.message}
      />
      <div className="cluster">
        <Button type="submit" busy={loading} busyLabel="Signing in…">
          Sign in
        </Button>
        <PasskeyButton />
      </div>
      <p>
        <Link to={paths.forgot}>I have forgotten my password</Link>
      </p>
    </form>
  );
}

/** Never says which of the two was wrong. */
function sentenceFor(error: unknown): string {
  const code = errorCode(error);
  return code === 'INVALID_INPUT' || code === 'UNAUTHENTICATED'
    ? 'The email address or password is not right. Check both and try again'
    : errorSentence(error);
}
