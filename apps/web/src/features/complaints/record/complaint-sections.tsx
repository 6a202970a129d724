import { isPlainDate } from '@heard/domain/calendar/plain-date';
import { oneYearWarning } from '@heard/domain/complaints/one-year-limit';
import { procedureLabels } from '@heard/domain/complaints/representation-codes';
import { useFormContext, useWatch } from 'react-hook-form';

import type { ComplaintOptionsQuery } from '../../../gql/complaints/graphql';
import { dotted } from '../../../platform/dotted';
import { dateText } from '../../../platform/dates';
import { DateInput } from '../../../ui/date-input';
import { FormSection } from '../../../ui/form-section';
import { Notice } from '../../../ui/notice';
import { Select } from '../../../ui/select';
import type { ComplaintValues } from './complaint-values';
import { staffOptions, teamOptions } from '../fields/option-lists';
import { ProcedureFields } from '../fields/procedure-fields';

type Options = ComplaintOptionsQuery['complaintOptions'];

const labelOf: ReadonlyMap<string, string> = new Map(Object.entries(procedureLabels));

/** Where it belongs: the team, and the person where it is about one. */
export function ConcernedSection({ options }: { readonly options: Options | undefined }) {
  const { register, formState } = useFormContext<ComplaintValues>();
  const [orgUnitId, aboutUserId] = useWatch<ComplaintValues, ['orgUnitId', 'aboutUserId']>({
    name: ['orgUnitId', 'aboutUserId'],
  });
  const chosen = [
    options?.teams.find((team) => team.id === orgUnitId)?.name,
    options?.staff.find((person) => person.id === aboutUserId)?.name,
  ];
  const { errors } = formState;
  return (
    <FormSection
      title="Team, and a member of staff"
      summary={dotted(chosen) || 'The child’s own team, unless you say another'}
      fields={['orgUnitId', 'aboutUserId']}
    >
      <Select
        {...register('orgUnitId')}
        label="Which team is it about?"
        optional
        emptyLabel="The child’s own team"
        options={teamOptions(options)}
        error={errors.orgUnitId?.message}
      />
      <Select
        {...register('aboutUserId')}
        label="Is it about one member of staff?"
        hint="They will not be able to see this complaint."
        optional
        emptyLabel="No one person"
        options={staffOptions(options)}
        error={errors.aboutUserId?.message}
      />
    </FormSection>
  );
}

/** When it happened: late complaints are warned of, and taken all the same. */
export function HappenedSection() {
  const { control, formState } = useFormContext<ComplaintValues>();
  const [groundsOn, receivedOn] = useWatch<ComplaintValues, ['groundsOn', 'receivedOn']>({
    name: ['groundsOn', 'receivedOn'],
  });
  const known = isPlainDate(groundsOn) && isPlainDate(receivedOn);
  const warning = known ? oneYearWarning(groundsOn, receivedOn) : null;
  return (
    <FormSection
      title="When it happened"
      summary={known ? dateText(groundsOn) : 'The day, where they know it'}
      fields={['groundsOn']}
    >
      <DateInput
        control={control}
        name="groundsOn"
        label="When did it happen?"
        hint="If it went on for a while, the last day"
        optional
        error={formState.errors.groundsOn?.message}
      />
      <div role="status">
        {warning ? (
          <Notice tone="warning" title="More than a year ago">
            <p>{warning}</p>
          </Notice>
        ) : null}
      </div>
    </FormSection>
  );
}

/** Under which procedure, and why where it is not the statutory one. */
export function ProcedureSection() {
  const procedure = useWatch<ComplaintValues, 'procedure'>({ name: 'procedure' });
  return (
    <FormSection
      title="Procedure"
      summary={labelOf.get(procedure) ?? ''}
      fields={['procedure', 'procedureReason', 'acknowledgedOn']}
    >
      <ProcedureFields />
    </FormSection>
  );
}
