import { useMutation } from '@apollo/client/react';
import { isRole } from '@heard/domain/access/roles';
import { changeRoleDraft } from '@heard/domain/people/person-drafts';
import { useState } from 'react';
import { FormProvider } from 'react-hook-form';

import { ChangeRoleDocument, type PersonShownFragment } from '../../../gql/people/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { newClientId } from '../../../platform/new-client-id';
import { DialogEnd } from '../../../ui/dialog-end';
import { useSaving } from '../../../ui/use-saving';
import { heldText, savedText } from './person-text';
import { heldOf, type Options, RoleFields, type RoleValues } from './role-fields';

export interface PersonFormProps {
  readonly person: PersonShownFragment;
  readonly options: Options;
  readonly onClose: () => void;
  readonly onSaved: () => void;
  readonly onOvertaken: () => void;
}

/** Another role, team or last day from a day on. */
export function RoleForm({ person, options, onClose, ...around }: PersonFormProps) {
  const { form, busy, submit, refused } = useChangingRole({ person, options, ...around });
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        {person.held && !person.hasEnded ? (
          <p>
            {heldText(person.held)} until the day before. What they wrote stays theirs; what they see follows the new
            role at once.
          </p>
        ) : null}
        <RoleFields options={options} isOwn={person.isMe} firstDay="First day of the new role" />
        <DialogEnd refused={refused} busy={busy} onLeave={onClose} />
      </form>
    </FormProvider>
  );
}

function useChangingRole({ person, options, onSaved, onOvertaken }: Omit<PersonFormProps, 'onClose'>) {
  const [clientId] = useState(newClientId);
  const [change] = useMutation(ChangeRoleDocument);
  const { id: userId, held, isMe } = person;
  const known = held && isRole(held.role) && options.roles.includes(held.role) ? held : null;
  const inputOf = (values: RoleValues) => ({ clientId, userId, ...heldOf(values) });
  return useSaving<RoleValues, { readonly isWaiting: boolean } | null>({
    schema: changeRoleDraft(todayInLondon(), { isOwn: isMe, namesSecond: options.namesSecond }),
    values: {
      role: known?.role ?? '',
      orgUnitId: options.places.find(({ id }) => id === known?.unitId)?.id ?? '',
      startsOn: '',
      endsOn: '',
      why: '',
    },
    draftOf: inputOf,
    send: async (values) => {
      const { role, ...rest } = inputOf(values);
      if (role === '') return null;
      return (await change({ variables: { input: { ...rest, role } } })).data?.changeRole ?? null;
    },
    saved: (answer) => savedText(answer ?? { isWaiting: false }),
    onSaved,
    onOvertaken,
  });
}
