import { useMutation } from '@apollo/client/react';
import { signInDraft } from '@heard/domain/accounts/new-account';
import { longest } from '@heard/domain/validation/text-lengths';
import { useForm } from 'react-hook-form';

import { PrepareSecondFactorDocument, type PrepareSecondFactorMutation } from '../../../gql/accounts/graphql';
import { showServerErrors } from '../../../platform/show-server-errors';
import { toResolver } from '../../../platform/to-resolver';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { TextInput } from '../../../ui/text-input';

interface PreparePasswordProps {
  readonly email: string;
  readonly onPrepared: (prepared: PrepareSecondFactorMutation['prepareSecondFactor']) => void;
}

/** The password once more: whoever finds an open screen sets up nothing. */
export function PreparePassword({ email, onPrepared }: PreparePasswordProps) {
  const [prepare, { loading }] = useMutation(PrepareSecondFactorDocument);
  const form = useForm({
    defaultValues: { email, password: '' },
    resolver: toResolver(signInDraft),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const send = form.handleSubmit(async (variables) => {
    try {
      const { data } = await prepare({ variables });
      if (data) onPrepared(data.prepareSecondFactor);
    } catch (error) {
      showServerErrors(form, error);
    }
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={errors} submitCount={submitCount} />
      <TextInput
        {...form.register('password')}
        id="password-for-second-step"
        longest={longest.password}
        label="Your password"
        type="password"
        autoComplete="current-password"
        error={errors.password?.message}
      />
      <div>
        <Button type="submit" look="secondary" busy={loading} busyLabel="Looking…">
          Set up a second step
        </Button>
      </div>
    </form>
  );
}
