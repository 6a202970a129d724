import { useMutation } from '@apollo/client/react';
import { ComplaintEnd, complaintEndLabels } from '@heard/domain/complaints/complaint-end';
import { endDraft } from '@heard/domain/complaints/end-draft';
import { longest } from '@heard/domain/validation/text-lengths';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import { useForm, useFormContext, useWatch } from 'react-hook-form';

import { EndComplaintDocument } from '../../../gql/complaints/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { toResolver } from '../../../platform/to-resolver';
import { showToast } from '../../../ui/announcer';
import { RadioCards } from '../../../ui/choice-cards';
import { RecentDay } from '../../../ui/recent-day';
import { TextArea } from '../../../ui/text-area';
import { TextInput } from '../../../ui/text-input';
import { ChangeForm, type ComplaintChange } from './change-form';
import { forgetLists } from '../forget-lists';
import { LearningFields, type LearningValues, noLearning } from './learning-fields';
import { ToldWords } from '../read/told-words';

interface EndValues extends LearningValues {
  endKind: string | null;
  endedOn: string;
  endReason: string;
  endSaidBy: string;
}

const empty = (): EndValues => ({
  endKind: '',
  endedOn: '',
  endReason: '',
  endSaidBy: '',
  ...noLearning,
});

/** Whose word it is, is asked only where somebody's word ends it. */
function toEndDraft(values: EndValues) {
  const endKind = values.endKind === '' ? null : values.endKind;
  return { ...values, endKind, endSaidBy: endKind === 'NOT_FOR_PROCEDURE' ? null : values.endSaidBy };
}

/** The end without an answer: withdrawn, put right at once, or not for this procedure. The clock stops. */
export function EndForm({ complaint, ...change }: ComplaintChange) {
  const rule = () => endDraft({ today: todayInLondon(), receivedOn: complaint.receivedOn });
  const form = useForm<EndValues>({
    defaultValues: empty(),
    resolver: (values, context, options) => toResolver<EndValues>(rule(), toEndDraft)(values, context, options),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const [end] = useMutation(EndComplaintDocument, { update: forgetLists });
  const save = async (values: EndValues) => {
    const checked = parseWholeDraft(rule(), toEndDraft(values));
    if (!checked.ok) throw new Error('Sent without having passed its own rule');
    const input = { id: complaint.id, version: complaint.version, ...checked.value };
    const { data } = await end({ variables: { input } });
    if (!data) throw new Error('The server answered without a record');
    showToast('The end is on the record, and the clock has stopped.');
  };
  return (
    <ChangeForm
      {...change}
      title="End without an answer"
      saveLabel="Save the end"
      form={form}
      draft={{
        name: `complaint:${complaint.id}:end`,
        empty,
      }}
      possible={complaint.canEnd}
      save={save}
      aside={<ToldWords complaint={complaint} />}
    >
      <EndFields />
      <LearningFields />
    </ChangeForm>
  );
}

const ends = Object.values(ComplaintEnd).map((value) => ({ value, label: complaintEndLabels[value] }));

const reasonLabels: ReadonlyMap<string | null, string> = new Map([
  ['WITHDRAWN', 'What did they say about withdrawing it?'],
  ['REMEDIED', 'What was put right?'],
  ['NOT_FOR_PROCEDURE', 'Why, and where is it handled now?'],
]);

function EndFields() {
  const { register, control, formState } = useFormContext<EndValues>();
  const endKind = useWatch<EndValues, 'endKind'>({ name: 'endKind' });
  const { errors } = formState;
  return (
    <>
      <RadioCards
        {...register('endKind')}
        label="How did it end?"
        hint="If it needed looking into, record an answer instead: putting things right locally is what stage 1 is."
        options={ends}
        columns={3}
        error={errors.endKind?.message}
      />
      <TextArea
        {...register('endReason')}
        longest={longest.account}
        label={reasonLabels.get(endKind) ?? 'Why did it end?'}
        rows={4}
        error={errors.endReason?.message}
      />
      {endKind === 'NOT_FOR_PROCEDURE' ? null : (
        <TextInput
          {...register('endSaidBy')}
          longest={longest.name}
          label={endKind === 'REMEDIED' ? 'Who agreed that it is put right?' : 'Who withdrew it?'}
          hint="The person themselves, or whoever speaks for them, and how they told you"
          fits={20}
          autoComplete="off"
          error={errors.endSaidBy?.message}
        />
      )}
      <RecentDay control={control} name="endedOn" label="When did it end?" error={errors.endedOn?.message} />
    </>
  );
}
