import './unsent-list.css';

import { useState } from 'react';

import { todayInLondon } from '../platform/council-time';
import { shortDateText, timeText } from '../platform/dates';
import { endOfDraft, removeDraft } from '../platform/draft-store';
import { Button } from './button';
import { Card } from './card';
import type { FormInWords, UnsentFormsProps } from './unsent-form';

/** Each with how it begins, the way on and the way out. */
export function UnsentList({ drafts, inWords, onOpen }: UnsentFormsProps) {
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
            {...inWords(draft)}
            savedAt={draft.savedAt}
            onOpen={() => onOpen(draft)}
            onThrowAway={() => void throwAway(draft.key)}
          />
        ))}
      </ul>
    </Card>
  );
}

interface UnsentFormProps extends FormInWords {
  readonly savedAt: number;
  readonly onOpen: () => void;
  readonly onThrowAway: () => void;
}

function UnsentForm({ who, words, savedAt, onOpen, onThrowAway }: UnsentFormProps) {
  return (
    <li className="unsent__form">
      <div>
        <p className="unsent__who">{who}</p>
        {words ? (
          <p className="unsent__words" dir="auto">
            {words}
          </p>
        ) : null}
        <p className="soft">
          Kept on this device {whenText(savedAt)}, for you alone. Deleted on {shortDateText(endDay(savedAt))}.
        </p>
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

function endDay(savedAt: number): string {
  return new Date(endOfDraft(savedAt)).toISOString();
}

function whenText(savedAt: number): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(savedAt));
  return day === todayInLondon() ? `at ${timeText(savedAt)}` : `on ${shortDateText(day)} at ${timeText(savedAt)}`;
}
