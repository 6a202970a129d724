import { useMutation, useQuery } from '@apollo/client/react';
import { linkProblems } from '@heard/domain/accounts/account-link';
import { chosenPasswordDraft } from '@heard/domain/accounts/new-account';
import { longest } from '@heard/domain/validation/text-lengths';
import { useState } from 'react';
import { useForm } from 'react-hook-form';

import { AccountLinkDocument, SetPasswordByLinkDocument } from '../../../gql/accounts/graphql';
import { paths } from '../../../platform/paths';
import { useSession } from '../../../platform/session';
import { showServerErrors } from '../../../platform/show-server-errors';
import { toResolver } from '../../../platform/to-resolver';
import { Button, ButtonLink } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { FailedState, Loading } from '../../../ui/states';
import { Address } from '../address';
import { TextInput } from '../../../ui/text-input';

/** Opened by a link that somebody was sent, or given: it works once. */
export function PasswordByLinkPage({ token }: { readonly token: string }) {
  const { me } = useSession();
  const [done, setDone] = useState(false);
  return (
    <Page title="Choose a password" width="reading">
      {me ? (
        <Notice tone="warning" title={`${me.name} is signed in here`}>
          <p>Sign out first, or open the link in another browser. It still works.</p>
        </Notice>
      ) : done ? (
        <>
          <Notice tone="success" role="status" title="Your password is set">
            <p>Sign in with your email address and this password.</p>
          </Notice>
          <div>
            <ButtonLink to={paths.signIn()}>Sign in</ButtonLink>
          </div>
        </>
      ) : (
        <WithLink token={token} onDone={() => setDone(true)} />
      )}
    </Page>
  );
}

interface WithLinkProps {
  readonly token: string;
  readonly onDone: () => void;
}

function WithLink({ token, onDone }: WithLinkProps) {
  const { data, error, refetch } = useQuery(AccountLinkDocument, { variables: { token }, fetchPolicy: 'no-cache' });
  if (error) return <FailedState onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Looking at the link" />;
  const { state, email } = data.accountLink;
  if (state === 'GOOD') return <PasswordForm token={token} email={email ?? ''} onDone={onDone} />;
  return (
    <>
      <Notice tone="warning" title="This link does not work">
        <p>{linkProblems[state]}.</p>
      </Notice>
      {state === 'LEFT' ? null : (
        <div>
          <ButtonLink to={paths.forgot} look="secondary">
            Ask for a new link
          </ButtonLink>
        </div>
      )}
    </>
  );
}

interface PasswordFormProps extends WithLinkProps {
  readonly email: string;
}

function PasswordForm({ token, email, onDone }: PasswordFormProps) {
  const [choose, { loading }] = useMutation(SetPasswordByLinkDocument);
  const form = useForm({
    defaultValues: { password: '' },
    resolver: toResolver(chosenPasswordDraft),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const send = form.handleSubmit(async ({ password }) => {
    try {
      await choose({ variables: { token, password } });
      onDone();
    } catch (error) {
      showServerErrors(form, error);
    }
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={errors} submitCount={submitCount} />
      <p>
        For the account{' '}
        <strong>
          <Address>{email}</Address>
        </strong>
        .
      </p>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <TextInput
        {...form.register('password')}
        longest={longest.password}
        label="New password"
        hint="12 characters or more. Four words that do not belong together are easy to remember and hard to guess."
        type="password"
        autoComplete="new-password"
        error={errors.password?.message}
      />
      <div>
        <Button type="submit" busy={loading} busyLabel="Setting your password…">
          Set my password
        </Button>
      </div>
    </form>
  );
}
