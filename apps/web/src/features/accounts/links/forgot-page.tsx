import { useMutation } from '@apollo/client/react';
import { passwordResetDraft } from '@heard/domain/accounts/new-account';
import { longest } from '@heard/domain/validation/text-lengths';
import { useState } from 'react';
import { useForm } from 'react-hook-form';

import { RequestPasswordResetDocument } from '../../../gql/accounts/graphql';
import { paths } from '../../../platform/paths';
import { showServerErrors } from '../../../platform/show-server-errors';
import { toResolver } from '../../../platform/to-resolver';
import { BackLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { Address } from '../address';
import { TextInput } from '../../../ui/text-input';

/** For whoever has forgotten their password. Says the same whether anybody has the address or not. */
export function ForgotPage() {
  const [askedFor, setAskedFor] = useState<string | null>(null);
  return (
    <Page
      title="A new password"
      width="reading"
      above={<BackLink to={paths.signIn()}>Sign in</BackLink>}
      lead="We send a link by email, with which you choose a new password."
    >
      {askedFor === null ? (
        <ForgotForm onSent={setAskedFor} />
      ) : (
        <Notice tone="success" role="status" title="Look at your email">
          <p>
            If <Address>{askedFor}</Address> has an account here, a link is on its way. It works for two hours. If none
            comes, ask whoever runs Heard at your council to give you one.
          </p>
        </Notice>
      )}
    </Page>
  );
}

function ForgotForm({ onSent }: { readonly onSent: (email: string) => void }) {
  const [ask, { loading }] = useMutation(RequestPasswordResetDocument);
  const form = useForm({
    defaultValues: { email: '' },
    resolver: toResolver(passwordResetDraft),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const send = form.handleSubmit(async (values) => {
    const email = values.email.trim();
    try {
      await ask({ variables: { email } });
      onSent(email);
    } catch (error) {
      showServerErrors(form, error);
    }
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={errors} submitCount={submitCount} />
      <TextInput
        {...form.register('email')}
        longest={longest.email}
        label="Email address"
        type="email"
        autoComplete="username"
        spellCheck={false}
        error={errors.email?.message}
      />
      <div>
        <Button type="submit" busy={loading} busyLabel="Sending…">
          Send me a link
        </Button>
      </div>
    </form>
  );
}
