import { useMutation } from '@apollo/client/react';
import { changedPasswordDraft } from '@heard/domain/accounts/new-account';
import { longest } from '@heard/domain/validation/text-lengths';
import { useForm } from 'react-hook-form';

import { ChangePasswordDocument } from '../../../gql/accounts/graphql';
import { showServerErrors } from '../../../platform/show-server-errors';
import { toResolver } from '../../../platform/to-resolver';
import { showToast } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { TextInput } from '../../../ui/text-input';

const nothing = { currentPassword: '', newPassword: '' };

/** A new password for whoever knows the one that there is. */
export function ChangePassword() {
  const [change, { loading }] = useMutation(ChangePasswordDocument);
  const form = useForm({
    defaultValues: nothing,
    resolver: toResolver(changedPasswordDraft),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const send = form.handleSubmit(async (variables) => {
    try {
      await change({ variables });
      form.reset(nothing);
      showToast('Your password is changed, and every other device is signed out.');
    } catch (error) {
      showServerErrors(form, error);
    }
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={errors} submitCount={submitCount} />
      <TextInput
        {...form.register('currentPassword')}
        longest={longest.password}
        label="Current password"
        type="password"
        autoComplete="current-password"
        error={errors.currentPassword?.message}
      />
      <TextInput
        {...form.register('newPassword')}
        longest={longest.password}
        label="New password"
        hint="12 characters or more. Four words that do not belong together are easy to remember and hard to guess."
        type="password"
        autoComplete="new-password"
        error={errors.newPassword?.message}
      />
      <div>
        <Button type="submit" busy={loading} busyLabel="Changing it…">
          Change my password
        </Button>
      </div>
    </form>
  );
}
