import { isRole } from '@heard/domain/access/roles';
import { usualStream } from '@heard/domain/feedback/first-choices';
import { useCallback } from 'react';
import { useForm } from 'react-hook-form';

import { todayInLondon } from '../../platform/dates';
import { paths } from '../../platform/paths';
import { useCan, useSession } from '../../platform/session';
import { useFormDraft } from '../../platform/use-form-draft';
import { BackLink } from '../../ui/back-link';
import { Card } from '../../ui/card';
import { DraftFound } from '../../ui/draft-found';
import { NotSent } from '../../ui/not-sent';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { FeedbackForm } from './feedback-form';
import { feedbackResolver } from './feedback-resolver';
import { emptyFeedback, type FeedbackValues, hasContent } from './feedback-values';
import { FeedbackReceipt } from './receipt';
import { useFeedbackOptions } from './use-feedback-options';
import { useSendFeedback } from './use-send-feedback';

const reasons = {
  FORBIDDEN: 'Your role does not allow logging feedback.',
  NOT_FOUND: 'This child is not, or no longer, with you or your team. Choose the child again, or ask your manager.',
};

interface FeedbackEntryProps {
  readonly childId: string;
  readonly onAnother: () => void;
}

/** One form from the first letter to its receipt. */
export function FeedbackEntry({ childId, onAnother }: FeedbackEntryProps) {
  const empty = useEmptyFeedback(childId);
  const form = useForm<FeedbackValues>({
    defaultValues: empty(),
    resolver: feedbackResolver(todayInLondon),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const draft = useFormDraft(form, { name: `feedback:${childId || 'new'}`, empty, hasContent });
  const { options, lost } = useFeedbackOptions(form);
  const { busy, receipt, failure, send } = useSendFeedback(form, draft.clear);
  const child = options?.child ?? null;
  const sendAgain = () => void form.handleSubmit(send)();

  if (receipt) {
    const groupName = form.getValues('groupName');
    return <FeedbackReceipt receipt={receipt} child={child} groupName={groupName} onAnother={onAnother} />;
  }
  return (
    <Page
      title="What did they tell you?"
      above={<Above childId={childId} />}
      width="reading"
      lead="Their words first; the rest can wait. Nothing is sent until you press Save."
      aside={<Together />}
    >
      <DraftFound draft={draft} onStartAgain={() => void draft.clear().then(() => form.reset(empty()))} />
      {lost ? <ChildLost /> : null}
      <FeedbackForm
        form={form}
        options={options}
        child={child}
        draft={draft}
        busy={busy}
        onSend={send}
        onChangeChild={() => form.setValue('childId', '')}
      />
      {failure === null || failure === 'INVALID_INPUT' ? null : (
        <NotSent
          failure={failure}
          reasons={reasons}
          kept={draft.state !== 'unavailable'}
          busy={busy}
          onTryAgain={sendAgain}
          onSendAsNew={() => {
            form.setValue('clientId', crypto.randomUUID());
            sendAgain();
          }}
        >
          <p>
            If a child is not safe, do not wait for this: follow your safeguarding procedure, or call{' '}
            <a href="tel:999">999</a>.
          </p>
        </NotSent>
      )}
    </Page>
  );
}

/** For the two of them, while it is being written. */
function Together() {
  return (
    <Card title="With the child beside you" tone="sunken">
      <ul className="together">
        <li>Tell them what you write, why, and who will read it.</li>
        <li>Let them choose how: talk, draw, play, point.</li>
        <li>Read it back. Let them change it.</li>
        <li>It is fine to stop. What is written stays on this device until you send it or sign out.</li>
      </ul>
    </Card>
  );
}

function useEmptyFeedback(childId: string): () => FeedbackValues {
  const { me } = useSession();
  const stream = me && isRole(me.role) ? usualStream(me.role) : 'DIRECT_WORK';
  return useCallback(() => emptyFeedback(todayInLondon(), childId, stream), [childId, stream]);
}

function ChildLost() {
  return (
    <Notice tone="danger" role="alert">
      <p>We could not find that child among yours. Choose the child below.</p>
    </Notice>
  );
}

function Above({ childId }: { readonly childId: string }) {
  const mayRead = useCan('child:read');
  if (childId && mayRead) return <BackLink to={paths.child(childId)}>Back to the child’s page</BackLink>;
  return <BackLink to={paths.children}>Children</BackLink>;
}
