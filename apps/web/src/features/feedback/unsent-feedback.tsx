import './unsent-feedback.css';

import { useState } from 'react';

import { shortDateText, timeText, todayInLondon } from '../../platform/dates';
import { removeDraft, type StoredDraft } from '../../platform/draft-store';
import { restoreValues } from '../../platform/restore-values';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { emptyFeedback, type FeedbackValues } from './feedback-values';

interface UnsentProps {
  readonly drafts: readonly StoredDraft[];
  readonly onOpen: (draft: StoredDraft) => void;
}

/** Forms that were begun on this device and not sent: none is forgotten, and none is opened unasked. */
export function UnsentFeedback({ drafts, onOpen }: UnsentProps) {
  const [gone, setGone] = useState<readonly string[]>([]);
  const left = drafts.filter((draft) => !gone.includes(draft.key));
  if (left.length === 0) return null;
  const throwAway = async (key: string) => {
    await removeDraft(key).catch(() => undefined);
    setGone([...gone, key]);
  };
  return (
    <Card title="Not sent yet" tone="warm">
      <ul className="unsent">
        {left.map((draft) => (
          <UnsentForm
            key={draft.key}
            draft={draft}
            onOpen={() => onOpen(draft)}
            onThrowAway={() => void throwAway(draft.key)}
          />
        ))}
      </ul>
    </Card>
  );
}

/** A draft as the values of the form, whatever version of the form wrote it. */
export function valuesOfDraft({ values }: StoredDraft): FeedbackValues {
  return restoreValues(values, emptyFeedback({ clientId: '', childId: '', today: todayInLondon(), stream: '' }));
}

interface UnsentFormProps {
  readonly draft: StoredDraft;
  readonly onOpen: () => void;
  readonly onThrowAway: () => void;
}

function UnsentForm({ draft, onOpen, onThrowAway }: UnsentFormProps) {
  const values = valuesOfDraft(draft);
  const who = (values.about === 'GROUP' ? values.groupName : values.childName) || 'Nobody chosen yet';
  const words = values.words || values.observation || values.wishesAndFeelings;
  return (
    <li className="unsent__form">
      <div>
        <p className="unsent__who">{who}</p>
        {words ? (
          <p className="unsent__words" dir="auto">
            {words}
          </p>
        ) : null}
        <p className="soft">Kept on this device {whenText(draft.savedAt)}</p>
      </div>
      <div className="cluster">
        <Button size="small" onClick={onOpen}>
          Go on<span className="visually-hidden">: {who}</span>
        </Button>
        <Button look="link" onClick={onThrowAway}>
          Throw away<span className="visually-hidden">: {who}</span>
        </Button>
      </div>
    </li>
  );
}

function whenText(savedAt: number): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(savedAt));
  return day === todayInLondon() ? `at ${timeText(savedAt)}` : `on ${shortDateText(day)} at ${timeText(savedAt)}`;
}
