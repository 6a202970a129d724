import { useMutation } from '@apollo/client/react';
import { makeUnitDraft } from '@heard/domain/people/org-unit-drafts';
import { type UnitKind, unitKindLabels, unitKinds } from '@heard/domain/people/org-unit-kinds';
import { longest } from '@heard/domain/validation/text-lengths';
import { useState } from 'react';

import { MakeUnitDocument, type UnitOfCouncilFragment } from '../../../gql/people/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { newClientId } from '../../../platform/new-client-id';
import { RadioCards } from '../../../ui/choice-cards';
import { DateInput } from '../../../ui/date-input';
import { DialogEnd } from '../../../ui/dialog-end';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import { useSaving } from '../../../ui/use-saving';
import { openServices } from './units-in-order';

interface MakeFormProps {
  readonly units: readonly UnitOfCouncilFragment[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

interface MakeValues {
  readonly kind: UnitKind;
  readonly name: string;
  readonly parentId: string;
  readonly startsOn: string;
}

const hints: Readonly<Record<UnitKind, string>> = {
  SERVICE: 'Children in Care, say',
  TEAM: 'Belongs to a service. Children and workers are with a team',
  PARTNER: 'A school or a health team, say. Its people see what is shared with them, and nothing else',
};

/** A new service, team or partner organisation. */
export function MakeForm({ units, onClose, onSaved }: MakeFormProps) {
  const [clientId] = useState(newClientId);
  const [make] = useMutation(MakeUnitDocument);
  const services = openServices(units);
  const inputOf = ({ kind, name, parentId, startsOn }: MakeValues) => ({
    clientId,
    kind,
    name,
    parentId: kind === 'TEAM' ? parentId : null,
    startsOn,
  });
  const { form, busy, submit, refused } = useSaving<MakeValues>({
    schema: makeUnitDraft,
    values: { kind: services.length === 0 ? 'SERVICE' : 'TEAM', name: '', parentId: '', startsOn: todayInLondon() },
    draftOf: inputOf,
    send: async (values) => make({ variables: { input: inputOf(values) } }),
    saved: 'Saved. People can be added to it.',
    onSaved,
  });
  const { errors } = form.formState;
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <RadioCards
        {...form.register('kind')}
        label="What it is"
        options={unitKinds.map((kind) => ({ value: kind, label: unitKindLabels[kind], hint: hints[kind] }))}
        error={errors.kind?.message}
      />
      {form.watch('kind') === 'TEAM' ? (
        <Select
          {...form.register('parentId')}
          label="Service"
          emptyLabel="Choose a service"
          options={services.map(({ id, name }) => ({ value: id, label: name }))}
          error={errors.parentId?.message}
        />
      ) : null}
      <TextInput {...form.register('name')} label="Name" longest={longest.name} error={errors.name?.message} />
      <DateInput control={form.control} name="startsOn" label="First day" error={errors.startsOn?.message} />
      <DialogEnd refused={refused} busy={busy} onLeave={onClose} />
    </form>
  );
}
