import { useMutation, useQuery } from '@apollo/client/react';
import { correctionDraft } from '@heard/domain/complaints/correction-draft';
import { longest } from '@heard/domain/validation/text-lengths';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import { useForm, useFormContext } from 'react-hook-form';

import { ComplaintOptionsDocument, CorrectComplaintDocument } from '../../../gql/complaints/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { toResolver } from '../../../platform/to-resolver';
import { showToast } from '../../../ui/announcer';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';
import { ChangeForm, type ComplaintChange } from './change-form';
import { type ChangeableValues, toChangeableDraft } from '../fields/changeable-values';
import type { Complaint } from '../complaint-data';
import { ConcernedChild } from '../fields/concerned-child';
import { forgetLists } from '../forget-lists';
import { staffOptions, teamOptions, withOwnTeam } from '../fields/option-lists';
import { ProcedureFields } from '../fields/procedure-fields';
import { FromWhomField, StandingFields } from '../fields/standing-fields';
import { ToldWords } from '../read/told-words';

interface CorrectionValues extends ChangeableValues {
  reason: string;
}

/** As it stands on the record, to be put right. */
function valuesOf(complaint: Complaint): CorrectionValues {
  return {
    fromWhom: complaint.fromWhom,
    sufficientInterestOn: text(complaint.sufficientInterestOn),
    advocacy: complaint.advocacy === 'NOT_APPLICABLE' ? '' : complaint.advocacy,
    advocacyOfferedOn: text(complaint.advocacyOfferedOn),
    advocacyProvider: text(complaint.advocacyProvider),
    procedure: complaint.procedure,
    procedureReason: text(complaint.procedureReason),
    acknowledgedOn: text(complaint.acknowledgedOn),
    childReference: text(complaint.child?.reference),
    childName: text(complaint.child?.name),
    orgUnitId: text(complaint.team?.id),
    aboutUserId: text(complaint.aboutUser?.id),
    reason: '',
  };
}

function text(value: string | null | undefined): string {
  return value ?? '';
}

function toCorrectionDraft(values: CorrectionValues) {
  return { ...toChangeableDraft(values), reason: values.reason };
}

/** Puts right what was written beside the words. What it said before is kept, and the clock follows. */
export function CorrectForm({ complaint, ...change }: ComplaintChange) {
  const rule = () => correctionDraft({ today: todayInLondon(), receivedOn: complaint.receivedOn });
  const empty = () => valuesOf(complaint);
  const form = useForm<CorrectionValues>({
    defaultValues: empty(),
    resolver: (values, context, options) =>
      toResolver<CorrectionValues>(rule(), toCorrectionDraft)(values, context, options),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const [correct] = useMutation(CorrectComplaintDocument, { update: forgetLists });
  const save = async (values: CorrectionValues) => {
    const checked = parseWholeDraft(rule(), toCorrectionDraft(values));
    if (!checked.ok) throw new Error('Sent without having passed its own rule');
    const input = { id: complaint.id, version: complaint.version, ...checked.value };
    const { data } = await correct({ variables: { input } });
    if (!data) throw new Error('The server answered without a record');
    showToast('The record is corrected. What it said before is in its history.');
  };
  return (
    <ChangeForm
      {...change}
      title="Correct the record"
      saveLabel="Save the correction"
      form={form}
      draft={{ name: `complaint:${complaint.id}:correct`, empty }}
      possible={complaint.canCorrect}
      save={save}
      aside={<ToldWords complaint={complaint} />}
    >
      <CorrectFields complaint={complaint} />
    </ChangeForm>
  );
}

function CorrectFields({ complaint }: Pick<ComplaintChange, 'complaint'>) {
  const { data } = useQuery(ComplaintOptionsDocument);
  const { register, formState } = useFormContext<CorrectionValues>();
  const { errors } = formState;
  return (
    <>
      <p>Their words, and the day they came, are never changed. The due date follows from what you correct.</p>
      <FromWhomField />
      <StandingFields />
      <ProcedureFields />
      <ConcernedFields complaint={complaint} />
      <Select
        {...register('aboutUserId')}
        // The choices come after the form: without a new key the chosen one would show as none.
        key={data === undefined ? 'loading' : 'here'}
        label="Is it about one member of staff?"
        hint="They will not be able to see this complaint."
        optional
        emptyLabel="No one person"
        options={staffOptions(data?.complaintOptions)}
        error={errors.aboutUserId?.message}
      />
      <TextArea
        {...register('reason')}
        longest={longest.explanation}
        label="Why are you changing it?"
        hint="It is kept with what the record said before"
        rows={2}
        error={errors.reason?.message}
      />
    </>
  );
}

/** Another child is in another team as a rule: where nothing else is chosen then, it is that child's own. */
function ConcernedFields({ complaint }: Pick<ComplaintChange, 'complaint'>) {
  const { data } = useQuery(ComplaintOptionsDocument);
  const { register, setValue, formState } = useFormContext<CorrectionValues>();
  return (
    <>
      <ConcernedChild onOther={() => setValue('orgUnitId', '')} />
      <Select
        {...register('orgUnitId')}
        key={data === undefined ? 'loading' : 'here'}
        label="Which team is it about?"
        hint="The team reads it from then on, and the team it was about before no longer does."
        optional
        emptyLabel="The child’s own team"
        options={withOwnTeam(teamOptions(data?.complaintOptions), complaint)}
        error={formState.errors.orgUnitId?.message}
      />
    </>
  );
}
