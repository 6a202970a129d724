import './card-facts.css';

import { amountOf } from '@heard/domain/words/amount-of';
import { heardFromText } from '@heard/domain/action-plan/heard-from';
import { isOverdue } from '@heard/domain/action-plan/plan-progress';

import type { ReactNode } from 'react';

import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { useBoard } from './board-context';
import { type Card, cardName } from '../board-data';

/** What a card says of its action: when, who, what it waits for, and what shows for it. */
export function CardFacts({ card }: { readonly card: Card }) {
  return (
    <div className="card-facts">
      <WaitingFor card={card} />
      <When card={card} />
      <Leads card={card} />
      <HeardFrom card={card} />
      <EvidenceLine card={card} />
    </div>
  );
}

function When({ card }: { readonly card: Card }) {
  if (card.timescale === null) return card.columnKey === 'ACHIEVED' ? null : <Dated words="No date set" />;
  return (
    <Dated words={card.timescale}>
      <DueWords card={card} />
    </Dated>
  );
}

function Dated({ words, children }: { readonly words: string; readonly children?: ReactNode }) {
  return (
    <p className="card-facts__line">
      <Icon name="calendar" size={18} />
      <span>
        {words} {children}
      </span>
    </p>
  );
}

/** Said where it matters: late, or soon. */
function DueWords({ card }: { readonly card: Card }) {
  if (card.columnKey === 'ACHIEVED' || card.dueStatus === 'LATER' || card.dueInWords === '') return null;
  return (
    <span className="card-facts__due" data-status={isOverdue(card) ? 'OVERDUE' : card.dueStatus}>
      {card.dueInWords}
    </span>
  );
}

function Leads({ card }: { readonly card: Card }) {
  const [first, ...others] = card.leads;
  if (first === undefined) return <p className="card-facts__line card-facts__gap">Nobody leads this yet</p>;
  return (
    <p className="card-facts__line">
      <Icon name="person" size={18} />
      <span>
        {card.mine ? <strong>You lead this</strong> : first.label}
        {others.length > 0 ? ` and ${others.length} ${others.length === 1 ? 'other' : 'others'}` : null}
      </span>
    </p>
  );
}

/** The action comes from what somebody said: whose words, where the reader reads them. */
function HeardFrom({ card: { heardFrom } }: { readonly card: Card }) {
  if (heardFrom === null) return null;
  return <p className="card-facts__line">{heardFromText(heardFrom)}</p>;
}

function WaitingFor({ card }: { readonly card: Card }) {
  const { onExplain } = useBoard();
  if (card.columnKey !== 'BLOCKED') return null;
  if (card.waitingFor !== null) return <p className="card-facts__waiting">{card.waitingFor}</p>;
  if (!card.canAddEvidence) return null;
  return (
    <Button
      look="link"
      className="card-facts__ask"
      aria-label={`Say what it is waiting for: ${cardName(card)}`}
      onClick={() => onExplain(card)}
    >
      Say what it is waiting for
    </Button>
  );
}

/** The column of the plan that used to stay empty: it shows when it is. */
function EvidenceLine({ card }: { readonly card: Card }) {
  if (card.evidenceCount === null) return null;
  if (card.evidenceCount === 0) return <p className="card-facts__none">No evidence yet</p>;
  if (card.whatChanged !== null) {
    return (
      <p className="card-facts__changed">
        <span className="card-facts__label">What changed for children</span>
        <span className="card-facts__words">{card.whatChanged}</span>
      </p>
    );
  }
  const pieces = `${amountOf(card.evidenceCount, 'piece', 'pieces')} of evidence`;
  return (
    <p className="card-facts__some">
      {pieces}. <span>What changed for children is not said yet.</span>
    </p>
  );
}
