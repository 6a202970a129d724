import { called } from '@heard/domain/children/called';
import { Suspense, useEffect } from 'react';
import { useWatch } from 'react-hook-form';

import type { StoredDraft } from '../../platform/draft-store';
import { paths } from '../../platform/paths';
import { useCan } from '../../platform/session';
import { useEarly } from '../../platform/use-early';
import { BackLink } from '../../ui/back-link';
import { DraftFound } from '../../ui/draft-found';
import { NotSent } from '../../ui/not-sent';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Loading } from '../../ui/states';
import type { PickedChild } from './form/child-picker';
import { FeedbackForm } from './form/feedback-form';
import { otherSpeaker } from './feedback-values';
import type { SameMoment } from './receipt/same-moment';
import { LazyReceipt, loadReceipt } from './receipt/lazy-receipt';
import { WhomToRing } from './form/safety-note';
import { Together } from './form/together';
import { UnsentFeedback } from './unsent-feedback';
import { useFeedbackEntry } from './use-feedback-entry';

const notYours = 'That child is not among yours. Choose again, or ask your manager.';
const reasons = { NOT_FOUND: notYours };

interface FeedbackEntryProps {
  /** The number of the form: under it its draft is kept. */
  readonly id: string;
  readonly childId: string;
  /** Other forms that were begun on this device and not sent. */
  readonly others: readonly StoredDraft[];
  readonly onOpen: (draft: StoredDraft) => void;
  /** The moment in which another child was heard, which this form begins with. */
  readonly moment: SameMoment | null;
  /** It came in place of what was there: the focus goes to its heading. */
  readonly takesFocus: boolean;
  readonly onAnother: (moment?: SameMoment) => void;
}

/** One form from the first letter to its receipt. */
export function FeedbackEntry({ id, childId, others, moment, takesFocus, onOpen, onAnother }: FeedbackEntryProps) {
  const entry = useFeedbackEntry(id, childId, moment?.values);
  useEffect(() => {
    if (takesFocus) document.querySelector('h1')?.focus();
  }, [takesFocus]);
  useEarly(loadReceipt);
  if (entry.stored === null) return <Writing entry={entry} others={others} onOpen={onOpen} />;
  const values = entry.form.getValues();
  return (
    <Suspense fallback={<Loading label="Saved. Opening the receipt" lines={4} />}>
      <LazyReceipt receipt={entry.stored} child={entry.child} values={values} before={moment} onAnother={onAnother} />
    </Suspense>
  );
}

interface WritingProps extends Pick<FeedbackEntryProps, 'others' | 'onOpen'> {
  readonly entry: ReturnType<typeof useFeedbackEntry>;
}

function Writing({ entry, others, onOpen }: WritingProps) {
  const { form, draft, options, child, lost, empty } = entry;
  const [about, chosenId, source] = useWatch({ control: form.control, name: ['about', 'childId', 'source'] });
  const known = about === 'GROUP' || chosenId !== '';
  const again = () => ({ ...empty(), about, childId: chosenId, childName: form.getValues('childName') });
  return (
    <Page
      title="Log feedback"
      heading={known ? questionOf(child, source) : 'Who told you something?'}
      above={<Above childId={chosenId} />}
      width="reading"
      aside={<Together whileWriting={known} />}
    >
      <DraftFound draft={draft} form={form} empty={again} />
      {lost ? (
        <Notice tone="danger" role="alert">
          <p>{notYours}</p>
        </Notice>
      ) : null}
      {known ? null : <UnsentFeedback drafts={others} onOpen={onOpen} />}
      <FeedbackForm form={form} options={options} draft={draft} busy={entry.busy} onSend={entry.send} />
      {entry.notSent ? (
        <NotSent {...entry.notSent} reasons={reasons}>
          <WhomToRing />
        </NotSent>
      ) : null}
    </Page>
  );
}

/** The one question of the page. */
function questionOf(child: PickedChild | null, source: string): string {
  const who = source === otherSpeaker || child === null ? 'they' : called(child);
  return `What did ${who} ${source === 'OBSERVATION' ? 'show' : 'tell'} you?`;
}

function Above({ childId }: { readonly childId: string }) {
  const mayRead = useCan('child:read');
  if (childId && mayRead) return <BackLink to={paths.child(childId)}>Back to the child’s page</BackLink>;
  return <BackLink to={paths.children}>Children</BackLink>;
}
