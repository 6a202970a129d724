import { useMutation } from '@apollo/client/react';
import { partnerReplyDraft } from '@heard/domain/feedback/partner-question';
import { longest } from '@heard/domain/validation/text-lengths';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { type AskedFragment, ReplyToQuestionDocument } from '../../../gql/work/graphql';
import { newClientId } from '../../../platform/new-client-id';
import { paths } from '../../../platform/paths';
import { useFormDraft } from '../../../platform/use-form-draft';
import { DialogEnd } from '../../../ui/dialog-end';
import { KeptDraft } from '../../../ui/kept-draft';
import { TextArea } from '../../../ui/text-area';
import { useSaving } from '../../../ui/use-saving';

interface ReplyFormProps {
  readonly asked: AskedFragment;
  readonly onReplied: () => void;
  /** They have replied elsewhere meanwhile: what they wrote here. */
  readonly onOvertaken: (reply: string) => void;
}

interface Reply {
  readonly reply: string;
}

const empty = (): Reply => ({ reply: '' });

/** The one reply to what somebody was asked. It is kept on this device until it is sent. */
export function ReplyForm({ asked, onReplied, onOvertaken }: ReplyFormProps) {
  const [clientId] = useState(newClientId);
  const [send] = useMutation(ReplyToQuestionDocument);
  const navigate = useNavigate();
  const draftOf = ({ reply }: Reply) => ({ clientId, questionId: asked.id, reply });
  const { form, busy, submit, refused } = useSaving<Reply>({
    schema: partnerReplyDraft,
    values: empty(),
    draftOf,
    send: async (values) => send({ variables: { input: draftOf(values) } }),
    saved: `Saved. ${asked.askedByName} reads your reply.`,
    onSaved: () => {
      void draft.clear();
      onReplied();
    },
    onOvertaken: () => onOvertaken(form.getValues().reply),
  });
  const draft = useFormDraft(form, {
    name: `reply:${asked.id}`,
    empty,
    hasContent: ({ reply }) => reply.trim() !== '',
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <KeptDraft form={form} draft={draft} empty={empty} />
      <TextArea
        {...form.register('reply')}
        label="Your reply"
        hint="You reply once. It is read by those who read what the child said"
        longest={longest.passage}
        error={form.formState.errors.reply?.message}
      />
      <DialogEnd refused={refused} busy={busy} leave="Not now" onLeave={() => void navigate(paths.home)} />
    </form>
  );
}
