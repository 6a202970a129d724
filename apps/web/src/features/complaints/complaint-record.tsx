import './complaint-record.css';

import { type Ref, useRef, useState } from 'react';

import { dateText } from '../../platform/dates';
import { paths } from '../../platform/paths';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { AnswerForm } from './answer-form';
import { ClockHero } from './clock-hero';
import type { Complaint } from './complaint-data';
import { ComplaintFacts } from './complaint-facts';
import { ComplaintHistory } from './complaint-history';
import { ExtensionForm } from './extension-form';
import { GivenAnswer } from './given-answer';
import { ToldWords } from './told-words';
import { whoLine } from './who-short';

type Doing = 'ANSWER' | 'EXTEND' | null;

interface ComplaintRecordProps {
  readonly complaint: Complaint;
  readonly onLookAgain: () => Promise<void>;
}

/** The complaint's page: its clock and what to do about it, then the words, then everything that belongs to them. */
export function ComplaintRecord({ complaint, onLookAgain }: ComplaintRecordProps) {
  const [doing, setDoing] = useState<Doing>(null);
  const actions = useRef<HTMLDivElement>(null);
  const close = () => {
    setDoing(null);
    requestAnimationFrame(() => actions.current?.querySelector('button')?.focus());
  };
  return (
    <Page
      title="Complaint"
      heading={`Complaint ${complaint.reference}`}
      above={<BackLink to={paths.complaints}>Complaints</BackLink>}
      lead={<p>{identity(complaint)}</p>}
      width="wide"
    >
      {complaint.clock ? (
        <ClockHero clock={complaint.clock} extension={complaint.extension ?? null}>
          {doing === null ? <ToDo ref={actions} complaint={complaint} onDo={setDoing} /> : null}
        </ClockHero>
      ) : (
        <Elsewhere complaint={complaint} />
      )}
      {doing === 'ANSWER' ? <AnswerForm complaint={complaint} onLookAgain={onLookAgain} onClose={close} /> : null}
      {doing === 'EXTEND' ? <ExtensionForm complaint={complaint} onLookAgain={onLookAgain} onClose={close} /> : null}
      <div className="complaint-record">
        <div className="complaint-record__words">
          <GivenAnswer answer={complaint.answer ?? null} />
          {doing === 'ANSWER' ? null : <ToldWords complaint={complaint} />}
        </div>
        <div className="complaint-record__side">
          <ComplaintFacts complaint={complaint} />
          <ComplaintHistory complaint={complaint} />
        </div>
      </div>
    </Page>
  );
}

function identity({ complainantName, fromWhom, receivedOn, team }: Complaint): string {
  return [whoLine(complainantName, fromWhom), `received ${dateText(receivedOn)}`, team?.name]
    .filter(Boolean)
    .join(' · ');
}

interface ToDoProps {
  readonly complaint: Complaint;
  readonly ref: Ref<HTMLDivElement>;
  readonly onDo: (doing: Doing) => void;
}

/** One thing to do first: answer. More time is the second, and where the law allows none it says why. */
function ToDo({ complaint, ref, onDo }: ToDoProps) {
  const { canAnswer, canExtend } = complaint;
  if (!canAnswer && !canExtend) return null;
  return (
    <div ref={ref} className="to-do no-print">
      <div className="cluster">
        {canAnswer ? <Button onClick={() => onDo('ANSWER')}>Record the answer</Button> : null}
        {canExtend ? (
          <Button look="secondary" onClick={() => onDo('EXTEND')}>
            Extend
          </Button>
        ) : null}
      </div>
      <p className="soft">{extensionWords(complaint)}</p>
    </div>
  );
}

function extensionWords({ canExtend, extensionRefusal, clock }: Complaint): string {
  if (canExtend && clock) return `An extension can reach ${dateText(clock.longestDueOn)}, and no later.`;
  return extensionRefusal ? `${extensionRefusal}.` : '';
}

function Elsewhere({ complaint }: { readonly complaint: Complaint }) {
  return (
    <Card title="Handled somewhere else" tone="sunken">
      <p>No clock of this service runs for it.</p>
      {complaint.procedureReason ? <p>{complaint.procedureReason}</p> : null}
    </Card>
  );
}
