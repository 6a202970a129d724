import { useMutation } from '@apollo/client/react';
import { changeUnitDraft } from '@heard/domain/people/org-unit-drafts';
import { longest } from '@heard/domain/validation/text-lengths';

import { ChangeUnitDocument, type UnitOfCouncilFragment } from '../../../gql/people/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { RadioCards } from '../../../ui/choice-cards';
import { DateInput } from '../../../ui/date-input';
import { DialogEnd } from '../../../ui/dialog-end';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import { useSaving } from '../../../ui/use-saving';
import { openServices } from './units-in-order';

export interface ChangeFormProps {
  readonly unit: UnitOfCouncilFragment;
  readonly units: readonly UnitOfCouncilFragment[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
  readonly onOvertaken: () => void;
}

interface ChangeValues {
  readonly name: string;
  readonly parentId: string;
  readonly from: 'DAY' | 'EVER';
  readonly countsFrom: string;
}

/** Another name, or another service, from a day on; or a mistake put right. */
export function ChangeForm({ units, onClose, ...changing }: ChangeFormProps) {
  const { unit } = changing;
  const { form, busy, submit, refused } = useChanging(changing);
  const { errors } = form.formState;
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <TextInput {...form.register('name')} label="Name" longest={longest.name} error={errors.name?.message} />
      {unit.kind === 'TEAM' ? (
        <Select
          {...form.register('parentId')}
          label="Service"
          hint="Managers of that service then see the team’s children, at once"
          emptyLabel="Choose a service"
          options={placesOf(unit, units)}
          error={errors.parentId?.message}
        />
      ) : null}
      <RadioCards {...form.register('from')} label="Since when" options={sinceWhen} />
      {form.watch('from') === 'DAY' ? (
        <DateInput control={form.control} name="countsFrom" label="First day" error={errors.countsFrom?.message} />
      ) : null}
      <DialogEnd refused={refused} busy={busy} onLeave={onClose} />
    </form>
  );
}

const sinceWhen = [
  { value: 'DAY', label: 'From a day on', hint: 'Figures of earlier days keep what it was' },
  { value: 'EVER', label: 'It was a mistake', hint: 'It never was what was written' },
];

/** The services that it can be in, and the one that it is in. */
function placesOf({ parentId }: UnitOfCouncilFragment, units: ChangeFormProps['units']) {
  const services = openServices(units);
  const here = units.find(({ id }) => id === parentId);
  const all = here && !services.includes(here) ? [here, ...services] : services;
  return all.map(({ id, name }) => ({ value: id, label: name }));
}

function useChanging({ unit, onSaved, onOvertaken }: Omit<ChangeFormProps, 'units' | 'onClose'>) {
  const [change] = useMutation(ChangeUnitDocument);
  const inputOf = ({ name, parentId, from, countsFrom }: ChangeValues) => ({
    id: unit.id,
    version: unit.version,
    name,
    parentId: unit.kind === 'TEAM' ? parentId : null,
    countsFrom: from === 'DAY' ? countsFrom : null,
  });
  return useSaving<ChangeValues>({
    schema: changeUnitDraft,
    values: { name: unit.name, parentId: unit.parentId ?? '', from: 'DAY', countsFrom: todayInLondon() },
    draftOf: inputOf,
    send: async (values) => change({ variables: { input: inputOf(values) } }),
    saved: 'Saved.',
    onSaved,
    onOvertaken,
  });
}
