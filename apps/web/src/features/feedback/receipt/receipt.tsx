import './receipt.css';

import { isOwnVoice } from '@heard/domain/feedback/own-voice';
import { called } from '@heard/domain/children/called';
import { isChildsVoice } from '@heard/domain/feedback/speaker-roles';
import { languageLabel } from '@heard/domain/feedback/languages';
import { isSafeguardingFact, notAscertainedLabels } from '@heard/domain/feedback/not-ascertained-reasons';
import { useEffect, useRef } from 'react';

import { dateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { useCan, useSession } from '../../../platform/session';
import { Button, ButtonLink } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Quote } from '../../../ui/quote';
import type { PickedChild } from '../form/child-picker';
import { AlsoFor } from './also-for';
import { ownerText, receiptTitle } from './receipt-text';
import { SafetyNote } from '../form/safety-note';
import type { FeedbackValues } from '../feedback-values';
import { sameMoment, type SameMoment } from './same-moment';
import type { Receipt } from '../use-feedback-entry';

interface ReceiptProps {
  readonly receipt: Receipt;
  readonly child: PickedChild | null;
  /** What was in the form. */
  readonly values: FeedbackValues;
  /** The same moment, of which another child’s words were logged before. */
  readonly before: SameMoment | null;
  /** Goes on to another form: of another child who was there too, or a new one. */
  readonly onAnother: (moment?: SameMoment) => void;
}

/** It is stored: its number, the words as they were kept, and what happens next. */
export function FeedbackReceipt({ receipt, child, values, before, onAnother }: ReceiptProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const mayRead = useCan('child:read');
  const who = child ? called(child) : values.groupName;
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className="page page--reading">
      <title>Saved – Heard</title>
      <div className="receipt">
        <p className="receipt__tick">
          <Icon name="tick" size={30} />
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {receiptTitle(receipt, who)}
        </h1>
        <p className="receipt__reference">
          Reference <strong className="unbroken">{receipt.reference}</strong>
        </p>
        <Kept receipt={receipt} />
        {isSafeguardingFact(receipt.notAscertainedReason) ? <SafetyNote /> : null}
        <NextStep receipt={receipt} who={isChildsVoice(receipt.speakerRole) ? who : 'them'} />
        <ChildrenToo {...{ child, values, before, onAnother }} />
        <div className="cluster">
          {child && mayRead ? <ButtonLink to={paths.child(child.id)}>Open {who}’s page</ButtonLink> : null}
          {child === null && mayRead ? <ButtonLink to={paths.groups}>See what groups said</ButtonLink> : null}
          <Button look="secondary" onClick={() => onAnother()}>
            Log something else
          </Button>
        </div>
      </div>
    </div>
  );
}

function ChildrenToo({ child, values, before, onAnother }: Omit<ReceiptProps, 'receipt'>) {
  const logged = before?.logged ?? [];
  if (child === null) return null;
  return <AlsoFor child={child} logged={logged} onAlso={(childId) => onAnother(sameMoment(values, childId, logged))} />;
}

function Kept({ receipt }: { readonly receipt: Receipt }) {
  const { language, givenOn, notAscertainedReason } = receipt;
  const words = receipt.words ?? receipt.observation ?? receipt.wishesAndFeelings;
  if (!words) {
    return notAscertainedReason ? (
      <p className="receipt__reason">{notAscertainedLabels[notAscertainedReason]}.</p>
    ) : null;
  }
  const spoken = language === 'en' ? '' : `, in ${languageLabel(language)}`;
  return (
    <Quote
      words={words}
      language={language}
      secondHand={!isOwnVoice(receipt)}
      source={`${dateText(givenOn)}${spoken}. Kept exactly as you wrote it.`}
    />
  );
}

function NextStep({ receipt, who }: { readonly receipt: Receipt; readonly who: string }) {
  const { answerExpected, answerBy, answerOwnerName, withheldFrom, doNotTell } = receipt;
  const { me } = useSession();
  return (
    <section className="receipt__next" aria-labelledby="next-step">
      <h2 id="next-step">What happens next</h2>
      {answerExpected && answerBy ? (
        <p>
          {ownerText(answerOwnerName, me?.name)} will tell {who} what came of it by{' '}
          <strong>{dateText(answerBy)}</strong>. It stays open until then.
        </p>
      ) : (
        <p>It is on the record. No answer is expected.</p>
      )}
      {withheldFrom.length > 0 ? <p>It is hidden from {withheldFrom.join(', ')}.</p> : null}
      {doNotTell ? <p>Whoever reads it sees: do not tell {doNotTell}.</p> : null}
    </section>
  );
}
