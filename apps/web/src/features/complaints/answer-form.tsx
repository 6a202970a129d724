import { useMutation } from '@apollo/client/react';
import { answerDraft } from '@heard/domain/complaints/answer-draft';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import { useForm } from 'react-hook-form';

import { AnswerComplaintDocument } from '../../gql/complaints/graphql';
import { todayInLondon } from '../../platform/council-time';
import { toResolver } from '../../platform/to-resolver';
import { showToast } from '../../ui/announcer';
import { AnswerFields, type AnswerValues } from './answer-fields';
import { ChangeForm, type ComplaintChange } from './change-form';
import { forgetLists } from './forget-lists';
import { ToldWords } from './told-words';

const empty = (): AnswerValues => ({ finding: '', responseSummary: '', respondedOn: todayInLondon() });
const hasContent = ({ responseSummary }: AnswerValues) => responseSummary.trim() !== '';

/** The end of the clock: what was found, what they were told, and on which day. */
export function AnswerForm({ complaint, ...change }: ComplaintChange) {
  const rule = () =>
    answerDraft({ today: todayInLondon(), startedOn: complaint.clock?.startedOn ?? complaint.receivedOn });
  const form = useForm<AnswerValues>({
    defaultValues: empty(),
    resolver: (values, context, options) => toResolver<AnswerValues>(rule())(values, context, options),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const [answer] = useMutation(AnswerComplaintDocument, { update: forgetLists });
  const save = async (values: AnswerValues) => {
    const checked = parseWholeDraft(rule(), values);
    if (!checked.ok) throw new Error('Sent without having passed its own rule');
    const input = { id: complaint.id, version: complaint.version, ...checked.value };
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
      draft={{ name: `complaint:${complaint.id}:answer`, empty, hasContent }}
      possible={complaint.canAnswer}
      save={save}
      aside={<ToldWords complaint={complaint} />}
    >
      <AnswerFields />
    </ChangeForm>
  );
}
