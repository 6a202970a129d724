import { useMutation } from '@apollo/client/react';
import { learningDraft } from '@heard/domain/complaints/learning-draft';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import { useForm } from 'react-hook-form';

import { RecordLearningDocument } from '../../../gql/complaints/graphql';
import { toResolver } from '../../../platform/to-resolver';
import { showToast } from '../../../ui/announcer';
import { ChangeForm, type ComplaintChange } from './change-form';
import { LearningFields, type LearningValues } from './learning-fields';
import { ToldWords } from '../read/told-words';

/** What was learnt, written down after the answer, or put into better words. */
export function LearningForm({ complaint, ...change }: ComplaintChange) {
  const empty = (): LearningValues => ({
    learnt: complaint.learning?.learnt ?? '',
    learningChange: complaint.learning?.change ?? '',
  });
  const form = useForm<LearningValues>({
    defaultValues: empty(),
    resolver: toResolver<LearningValues>(learningDraft),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const [record] = useMutation(RecordLearningDocument);
  const save = async (values: LearningValues) => {
    const checked = parseWholeDraft(learningDraft, values);
    if (!checked.ok) throw new Error('Sent without having passed its own rule');
    const input = { id: complaint.id, version: complaint.version, ...checked.value };
    const { data } = await record({ variables: { input } });
    if (!data) throw new Error('The server answered without a record');
    showToast('What was learnt is on the record.');
  };
  return (
    <ChangeForm
      {...change}
      title="What was learnt"
      saveLabel="Save what was learnt"
      form={form}
      draft={{
        name: `complaint:${complaint.id}:learning`,
        empty,
      }}
      possible={complaint.canRecordLearning}
      save={save}
      aside={<ToldWords complaint={complaint} />}
    >
      <LearningFields optional={false} />
    </ChangeForm>
  );
}
