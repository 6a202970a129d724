import { type Role, roleLabels } from '@heard/domain/access/roles';
import { fitsPlace, needsPlace } from '@heard/domain/people/places-of-roles';
import { asksWhy } from '@heard/domain/people/person-drafts';
import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext } from 'react-hook-form';

import type { PeopleOptionsQuery } from '../../../gql/people/graphql';
import { DateInput } from '../../../ui/date-input';
import { Notice } from '../../../ui/notice';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';

export type Options = PeopleOptionsQuery['peopleOptions'];

export interface RoleValues {
  readonly role: Role | '';
  readonly orgUnitId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly why: string;
}

interface RoleFieldsProps {
  readonly options: Options;
  readonly isOwn?: boolean;
  /** What the first day means here. */
  readonly firstDay: string;
}

/** A role, where it is held, from when to when; and why, where a second person has to say yes. */
export function RoleFields({ options, isOwn = false, firstDay }: RoleFieldsProps) {
  const { register, control, formState, watch } = useFormContext<RoleValues>();
  const { errors } = formState;
  const role = watch('role');
  return (
    <>
      <Select
        {...register('role')}
        label="Role"
        emptyLabel="Choose a role"
        options={options.roles.map((one) => ({ value: one, label: roleLabels[one] }))}
        error={errors.role?.message}
      />
      {role === '' ? null : <Place options={options} role={role} />}
      <DateInput control={control} name="startsOn" label={firstDay} error={errors.startsOn?.message} />
      <DateInput control={control} name="endsOn" label="Last day" optional error={errors.endsOn?.message} />
      <WhoSaysYes role={role} isOwn={isOwn} namesSecond={options.namesSecond} />
    </>
  );
}

interface WhoSaysYesProps {
  readonly role: Role | '';
  readonly isOwn: boolean;
  readonly namesSecond: boolean;
}

/** Whether it counts at once, or waits for somebody who reads why. */
function WhoSaysYes({ role, isOwn, namesSecond }: WhoSaysYesProps) {
  if (asksWhy(role, { isOwn, namesSecond })) return <Why />;
  return role === 'ADMINISTRATOR' ? <CountsAtOnce /> : null;
}

/** The one role of the widest that takes one person, once. */
function CountsAtOnce() {
  return (
    <Notice>
      <p>
        This counts from the first day: nobody else is here who could say yes. From then on leadership, quality
        assurance and further administrators take the two of you.
      </p>
    </Notice>
  );
}

function Place({ options, role }: { readonly options: Options; readonly role: Role }) {
  const { register, formState } = useFormContext<RoleValues>();
  return (
    <Select
      {...register('orgUnitId')}
      label={role === 'PARTNER' ? 'Partner organisation' : 'Team or service'}
      emptyLabel={needsPlace(role) ? 'Choose a team or service' : 'None'}
      options={placesFor(options, role)}
      error={formState.errors.orgUnitId?.message}
    />
  );
}

function Why() {
  const { register, formState } = useFormContext<RoleValues>();
  return (
    <>
      <Notice>
        <p>This counts once a second person has said yes: another administrator, or leadership.</p>
      </Notice>
      <TextInput
        {...register('why')}
        label="Why"
        hint="Whoever says yes or no reads it"
        longest={longest.sentence}
        error={formState.errors.why?.message}
      />
    </>
  );
}

function placesFor({ places }: Options, role: Role) {
  return places
    .filter(({ kind }) => fitsPlace(role, kind))
    .map(({ id, name, serviceName }) => ({ value: id, label: serviceName ? `${name} (${serviceName})` : name }));
}

/** What is sent of it. */
export function heldOf({ role, orgUnitId, startsOn, endsOn, why }: RoleValues) {
  return { role, orgUnitId: orgUnitId || null, startsOn, endsOn: endsOn || null, why: why || null };
}
