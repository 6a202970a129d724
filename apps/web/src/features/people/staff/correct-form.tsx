import { useMutation } from '@apollo/client/react';
import { correctPersonDraft } from '@heard/domain/people/person-drafts';
import { longest } from '@heard/domain/validation/text-lengths';

import { CorrectPersonDocument } from '../../../gql/people/graphql';
import { DialogEnd } from '../../../ui/dialog-end';
import { TextInput } from '../../../ui/text-input';
import { useSaving } from '../../../ui/use-saving';
import type { PersonFormProps } from './role-form';

interface CorrectValues {
  readonly name: string;
  readonly email: string;
}

/** Their name and address, put right. */
export function CorrectForm({ person, onClose, onSaved, onOvertaken }: Omit<PersonFormProps, 'options'>) {
  const [correct] = useMutation(CorrectPersonDocument);
  const { id, version } = person;
  const { form, busy, submit, refused } = useSaving<CorrectValues>({
    schema: correctPersonDraft,
    values: { name: person.name, email: person.email },
    draftOf: (values) => ({ id, version, ...values }),
    send: async (values) => correct({ variables: { input: { id, version, ...values } } }),
    saved: 'Saved.',
    onSaved,
    onOvertaken,
  });
  const { errors } = form.formState;
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <TextInput {...form.register('name')} label="Full name" longest={longest.name} error={errors.name?.message} />
      <TextInput
        {...form.register('email')}
        type="email"
        label="Email address"
        hint="They sign in with it"
        longest={longest.email}
        error={errors.email?.message}
      />
      <DialogEnd refused={refused} busy={busy} onLeave={onClose} />
    </form>
  );
}
