import { useMutation } from '@apollo/client/react';
import { useForm } from 'react-hook-form';

import { AnswerComplaintDocument } from '../../../gql/complaints/graphql';
import { toResolver } from '../../../platform/to-resolver';
import { showToast } from '../../../ui/announcer';
import { AnswerFields, type AnswerValues } from './answer-fields';
import { answerCheck, answerToSend } from './answer-values';
import { ChangeForm, type ComplaintChange } from './change-form';
import { emptyExtension, placeOfExtension } from './extension-values';
import { forgetLists } from '../forget-lists';
import { noLearning } from './learning-fields';
import { ToldWords } from '../read/told-words';

const empty = (): AnswerValues => ({
  ...emptyExtension(),
  ...noLearning,
  finding: '',
  responseSummary: '',
  respondedOn: '',
  toldBefore: '',
});

/** The end of the clock: what was found, what they were told, and on which day. */
export function AnswerForm({ complaint, ...change }: ComplaintChange) {
  const form = useForm<AnswerValues>({
    defaultValues: empty(),
    resolver: (values, context, options) =>
      toResolver<AnswerValues>(answerCheck(complaint, values), undefined, placeOfExtension(values))(
        values,
        context,
        options,
      ),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const [answer] = useMutation(AnswerComplaintDocument, { update: forgetLists });
  const save = async (values: AnswerValues) => {
    const input = { id: complaint.id, version: complaint.version, ...answerToSend(complaint, values) };
    const { data } = await answer({ variables: { input } });
    if (!data) throw new Error('The server answered without a record');
    showToast(`The answer is recorded. ${data.answerComplaint.clock?.inWords ?? ''}.`);
  };
  return (
    <ChangeForm
      {...change}
      title="Record the answer"
      saveLabel="Save the answer"
      form={form}
      draft={{ name: `complaint:${complaint.id}:answer`, empty }}
      possible={complaint.canAnswer}
      save={save}
      aside={<ToldWords complaint={complaint} />}
    >
      <AnswerFields clock={complaint.extension ? null : (complaint.clock ?? null)} />
    </ChangeForm>
  );
}
