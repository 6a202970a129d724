import { useMutation } from '@apollo/client/react';
import { administratorDraft } from '@heard/domain/accounts/new-account';
import { longest } from '@heard/domain/validation/text-lengths';
import { useForm } from 'react-hook-form';
import { Navigate, useSearchParams } from 'react-router';

import { CreateFirstAdministratorDocument } from '../../gql/shell/graphql';
import { useStartAfresh } from '../../platform/client-provider';
import { paths } from '../../platform/paths';
import { useSession } from '../../platform/session';
import { showServerErrors } from '../../platform/show-server-errors';
import { toResolver } from '../../platform/to-resolver';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { TextInput } from '../../ui/text-input';

/** Opened once, by the address printed at the first start of a council's own database. */
export function SetupPage() {
  const { me } = useSession();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  if (me) return <Navigate to={paths.home} replace />;
  return (
    <Page
      title="Set up Heard"
      width="reading"
      lead="You are the first person here. This makes your account, as the administrator of Heard."
    >
      {token === '' ? (
        <Notice tone="warning" title="This address is not complete">
          <p>Use the whole address that was printed when Heard started. It works once.</p>
        </Notice>
      ) : (
        <SetupForm token={token} />
      )}
    </Page>
  );
}

interface SetupValues {
  name: string;
  email: string;
  password: string;
}

function SetupForm({ token }: { readonly token: string }) {
  const startAfresh = useStartAfresh();
  const [create, { loading }] = useMutation(CreateFirstAdministratorDocument);
  const form = useForm<SetupValues>({
    defaultValues: { name: '', email: '', password: '' },
    resolver: toResolver(administratorDraft),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;

  const send = form.handleSubmit(async ({ name, email, password }) => {
    try {
      await create({ variables: { input: { token, name: name.trim(), email: email.trim(), password } } });
      startAfresh();
    } catch (error) {
      showServerErrors(form, error);
    }
  });

  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={errors} submitCount={submitCount} />
      <TextInput
        {...form.register('name')}
        longest={longest.name}
        label="Full name"
        autoComplete="name"
        error={errors.name?.message}
      />
      <TextInput
        {...form.register('email')}
        longest={longest.email}
        label="Work email address"
        type="email"
        autoComplete="username"
        spellCheck={false}
        error={errors.email?.message}
      />
      <TextInput
        {...form.register('password')}
        longest={longest.password}
        label="Password"
        hint="12 characters or more. Three words that do not belong together are easy to remember and hard to guess."
        type="password"
        autoComplete="new-password"
        error={errors.password?.message}
      />
      <div>
        <Button type="submit" busy={loading} busyLabel="Making your account…">
          Make my account
        </Button>
      </div>
    </form>
  );
}
