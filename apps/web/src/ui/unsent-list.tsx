import './unsent-list.css';

import { amountOf } from '@heard/domain/words/amount-of';
import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import { todayInLondon } from '../platform/council-time';
import { shortDateText, timeText } from '../platform/dates';
import { endOfDraft, isThrown, type StoredDraft } from '../platform/draft-store';
import { useSession } from '../platform/session';
import { takeBackDraft, throwDraft } from '../platform/thrown-drafts';
import { Button } from './button';
import { Card } from './card';
import { offerUndo } from './offer-undo';
import type { FormInWords, UnsentFormsProps } from './unsent-form';

/** Each with how it begins, the way on and the way out; what was thrown away can be taken back for a day. */
export function UnsentList({ drafts, inWords, onOpen }: UnsentFormsProps) {
  const { me } = useSession();
  const [all, setAll] = useState(drafts);
  const box = useRef<HTMLDivElement>(null);
  if (!me || all.length === 0) return null;
  const put = (gone: StoredDraft, now: StoredDraft) => setAll((list) => list.map((one) => (one === gone ? now : one)));
  const takeBack = async (gone: StoredDraft) => {
    const draft = await takeBackDraft(me, gone);
    flushSync(() => put(gone, draft));
    box.current?.querySelector<HTMLElement>(`[data-draft="${CSS.escape(draft.key)}"] button`)?.focus();
  };
  const throwAway = async (draft: StoredDraft) => {
    const gone = await throwDraft(me, draft);
    put(draft, gone);
    offerUndo(`Thrown away: ${inWords(draft).who}`, { takesFocus: true, undo: () => void takeBack(gone) });
  };
  const left = all.filter((draft) => !isThrown(draft));
  const gone = all.filter(isThrown);
  return (
    <div ref={box} className="unsent-lists">
      {left.length > 0 ? (
        <Card title="Not sent yet" tone="warm">
          <ul className="unsent">
            {left.map((draft) => (
              <UnsentForm
                key={draft.key}
                draft={draft}
                {...inWords(draft)}
                onOpen={() => onOpen(draft)}
                onThrowAway={() => void throwAway(draft)}
              />
            ))}
          </ul>
        </Card>
      ) : null}
      {gone.length > 0 ? (
        <ThrownAway drafts={gone} inWords={inWords} onTakeBack={(draft) => void takeBack(draft)} />
      ) : null}
    </div>
  );
}

interface ThrownAwayProps extends Pick<UnsentFormsProps, 'drafts' | 'inWords'> {
  readonly onTakeBack: (draft: StoredDraft) => void;
}

function ThrownAway({ drafts, inWords, onTakeBack }: ThrownAwayProps) {
  return (
    <details className="unsent-thrown">
      <summary>{amountOf(drafts.length, 'form', 'forms')} thrown away, kept for a day</summary>
      <ul className="unsent">
        {drafts.map((draft) => {
          const { who, words } = inWords(draft);
          return (
            <li key={draft.key} className="unsent__form">
              <Begins who={who} words={words} />
              <Button look="secondary" size="small" onClick={() => onTakeBack(draft)}>
                Take back<span className="visually-hidden">: {who}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Begins({ who, words, children }: FormInWords & { readonly children?: ReactNode }) {
  return (
    <div>
      <p className="unsent__who">{who}</p>
      {words ? (
        <p className="unsent__words" dir="auto">
          {words}
        </p>
      ) : null}
      {children}
    </div>
  );
}

interface UnsentFormProps extends FormInWords {
  readonly draft: StoredDraft;
  readonly onOpen: () => void;
  readonly onThrowAway: () => void;
}

function UnsentForm({ draft: { key, savedAt }, who, words, onOpen, onThrowAway }: UnsentFormProps) {
  return (
    <li className="unsent__form" data-draft={key}>
      <Begins who={who} words={words}>
        <p className="soft">
          Kept on this device {whenText(savedAt)}, for you alone. Deleted on {shortDateText(endDay(savedAt))}.
        </p>
      </Begins>
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
