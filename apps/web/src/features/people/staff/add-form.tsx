import { useMutation } from '@apollo/client/react';
import { addPersonDraft } from '@heard/domain/people/person-drafts';
import { longest } from '@heard/domain/validation/text-lengths';
import { useState } from 'react';
import { FormProvider } from 'react-hook-form';

import { AddPersonDocument } from '../../../gql/people/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { newClientId } from '../../../platform/new-client-id';
import { DialogEnd } from '../../../ui/dialog-end';
import { TextInput } from '../../../ui/text-input';
import { useSaving } from '../../../ui/use-saving';
import { savedText } from './person-text';
import { heldOf, type Options, RoleFields, type RoleValues } from './role-fields';

interface AddFormProps {
  readonly options: Options;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

interface AddValues extends RoleValues {
  readonly name: string;
  readonly email: string;
}

/** Somebody new, with the role that they begin with. */
export function AddForm({ options, onClose, onSaved }: AddFormProps) {
  const { form, busy, submit, refused } = useAdding(options, onSaved);
  const { errors } = form.formState;
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <TextInput {...form.register('name')} label="Full name" longest={longest.name} error={errors.name?.message} />
        <TextInput
          {...form.register('email')}
          type="email"
          label="Email address"
          hint="They are invited there, and sign in with it"
          longest={longest.email}
          error={errors.email?.message}
        />
        <RoleFields options={options} firstDay="First day" />
        <DialogEnd refused={refused} busy={busy} onLeave={onClose} />
      </form>
    </FormProvider>
  );
}

function useAdding({ roles, places, namesSecond }: Options, onSaved: () => void) {
  const [clientId] = useState(newClientId);
  const [add] = useMutation(AddPersonDocument);
  const [onlyRole, ...otherRoles] = roles;
  const [onlyPlace, ...otherPlaces] = places;
  const inputOf = ({ name, email, ...held }: AddValues) => ({ clientId, name, email, ...heldOf(held) });
  return useSaving<AddValues, { readonly isWaiting: boolean } | null>({
    schema: addPersonDraft(todayInLondon(), { namesSecond }),
    values: {
      name: '',
      email: '',
      role: onlyRole && otherRoles.length === 0 ? onlyRole : '',
      orgUnitId: onlyPlace && otherPlaces.length === 0 ? onlyPlace.id : '',
      startsOn: todayInLondon(),
      endsOn: '',
      why: '',
    },
    draftOf: inputOf,
    send: async (values) => {
      const { role, ...rest } = inputOf(values);
      if (role === '') return null;
      return (await add({ variables: { input: { ...rest, role } } })).data?.addPerson ?? null;
    },
    saved: (answer) => savedText(answer ?? { isWaiting: false }),
    onSaved,
  });
}
