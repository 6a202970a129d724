import { isRole } from '@heard/domain/access/roles';
import { usualStream } from '@heard/domain/feedback/first-choices';
import { useCallback } from 'react';
import { useForm } from 'react-hook-form';

import { timeText, todayInLondon } from '../../platform/dates';
import { paths } from '../../platform/paths';
import { useCan, useSession } from '../../platform/session';
import type { Draft } from '../../platform/use-draft';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { FeedbackForm } from './feedback-form';
import { feedbackResolver } from './feedback-resolver';
import { emptyFeedback, type FeedbackValues } from './feedback-values';
import { NotSent } from './not-sent';
import { FeedbackReceipt } from './receipt';
import { useFeedbackOptions } from './use-feedback-options';
import { useFormDraft } from './use-form-draft';
import { useSendFeedback } from './use-send-feedback';

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
  const draft = useFormDraft(form, childId, empty);
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
      {draft.state === 'restored' ? (
        <DraftFound draft={draft} onStartAgain={() => void draft.clear().then(() => form.reset(empty()))} />
      ) : null}
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
          kept={draft.state !== 'unavailable'}
          busy={busy}
          onTryAgain={sendAgain}
          onSendAsNew={() => {
            form.setValue('clientId', crypto.randomUUID());
            sendAgain();
          }}
        />
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

function DraftFound({ draft, onStartAgain }: { readonly draft: Draft; readonly onStartAgain: () => void }) {
  return (
    <Notice tone="info" title="Your words from before are here">
      <div className="draft-found">
        <p>
          {draft.savedAt === null
            ? 'They were kept on this device.'
            : `Kept on this device at ${timeText(draft.savedAt)}. They are not sent yet.`}
        </p>
        <Button look="link" onClick={onStartAgain}>
          Throw away and start again
        </Button>
      </div>
    </Notice>
  );
}
