import './receipt.css';

import { languageLabel } from '@heard/domain/feedback/languages';
import { useEffect, useRef } from 'react';

import { dateText } from '../../platform/dates';
import { paths } from '../../platform/paths';
import { useCan } from '../../platform/session';
import { Button, ButtonLink } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Quote } from '../../ui/quote';
import type { PickedChild } from './child-picker';
import type { Receipt } from './use-send-feedback';

interface ReceiptProps {
  readonly receipt: Receipt;
  readonly child: PickedChild | null;
  readonly groupName: string;
  readonly onAnother: () => void;
}

/** It is stored: its number, the words as they were kept, and what happens next. */
export function FeedbackReceipt({ receipt, child, groupName, onAnother }: ReceiptProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const mayRead = useCan('child:read');
  const who = child?.name ?? groupName;
  const words = receipt.words ?? receipt.observation ?? receipt.wishesAndFeelings;
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="page page--reading">
      <title>Saved – Heard</title>
      <div className="receipt">
        <p className="receipt__tick">
          <Icon name="tick" size={30} />
        </p>
        <h1 ref={heading} tabIndex={-1}>
          Saved. {who} has been heard.
        </h1>
        <p className="receipt__reference">
          Reference <strong>{receipt.reference}</strong>
        </p>
        {words ? (
          <Quote
            words={words}
            language={receipt.language}
            secondHand={receipt.source === 'OBSERVATION'}
            source={sourceText(receipt)}
          />
        ) : null}
        <NextStep receipt={receipt} who={who} />
        <div className="cluster">
          {child && mayRead ? <ButtonLink to={paths.child(child.id)}>Open {child.name}’s page</ButtonLink> : null}
          <Button look="secondary" onClick={onAnother}>
            Log something else
          </Button>
        </div>
      </div>
    </div>
  );
}

function sourceText(receipt: Receipt): string {
  const language = receipt.language === 'en' ? '' : `, in ${languageLabel(receipt.language)}`;
  return `${dateText(receipt.givenOn)}${language}. Kept exactly as you wrote it.`;
}

function NextStep({ receipt, who }: { readonly receipt: Receipt; readonly who: string }) {
  return (
    <section className="receipt__next" aria-labelledby="next-step">
      <h2 id="next-step">What happens next</h2>
      {receipt.answerExpected && receipt.answerBy ? (
        <p>
          {receipt.answerOwnerName ?? 'The people who work with them'} will tell {who} what came of it by{' '}
          <strong>{dateText(receipt.answerBy)}</strong>. It stays open until then.
        </p>
      ) : (
        <p>It is on the record. You chose that no answer is expected.</p>
      )}
      {receipt.withheldFrom.length > 0 ? <p>It is hidden from {receipt.withheldFrom.join(', ')}.</p> : null}
    </section>
  );
}
