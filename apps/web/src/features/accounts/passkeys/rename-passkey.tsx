import { useMutation } from '@apollo/client/react';
import { passkeyNameDraft } from '@heard/domain/accounts/passkeys';
import { longest } from '@heard/domain/validation/text-lengths';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';

import { type OwnPasskeyFieldsFragment, RenamePasskeyDocument } from '../../../gql/passkeys/graphql';
import { showServerErrors } from '../../../platform/show-server-errors';
import { toResolver } from '../../../platform/to-resolver';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { TextInput } from '../../../ui/text-input';

interface RenamePasskeyProps {
  readonly passkey: OwnPasskeyFieldsFragment;
  readonly onRenamed: () => void;
  readonly onBack: () => void;
}

export function RenamePasskey({ passkey: { id, name }, onRenamed, onBack }: RenamePasskeyProps) {
  const [rename, { loading }] = useMutation(RenamePasskeyDocument);
  const form = useForm({
    defaultValues: { name },
    resolver: toResolver(passkeyNameDraft),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const { setFocus } = form;
  useEffect(() => setFocus('name'), [setFocus]);
  const { errors, submitCount } = form.formState;
  const send = form.handleSubmit(async (values) => {
    try {
      await rename({ variables: { id, ...values } });
      onBack();
      onRenamed();
    } catch (error) {
      showServerErrors(form, error);
    }
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={errors} submitCount={submitCount} />
      <TextInput
        {...form.register('name')}
        id={`name-of-${id}`}
        longest={longest.code}
        label={`New name for “${name}”`}
        error={errors.name?.message}
      />
      <div className="cluster">
        <Button type="submit" look="secondary" busy={loading} busyLabel="Saving…">
          Save the name
        </Button>
        <Button look="quiet" onClick={onBack}>
          Leave it as it is
        </Button>
      </div>
    </form>
  );
}
