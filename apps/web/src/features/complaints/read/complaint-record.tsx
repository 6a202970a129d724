import './complaint-record.css';

import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';

import { dotted } from '../../../platform/dotted';
import { dateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { useCan } from '../../../platform/session';
import { useEarly } from '../../../platform/use-early';
import { BackLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { Loading } from '../../../ui/states';
import { Unbroken } from '../../../ui/unbroken';
import { ClockHero } from './clock-hero';
import type { Complaint } from '../complaint-data';
import { ComplaintFacts } from './complaint-facts';
import { ComplaintHistory } from './complaint-history';
import { type Doing, ToDo } from './complaint-to-do';
import { GivenAnswer } from './given-answer';
import { GivenEnd } from './given-end';
import { Learnt } from './learnt';
import { ProcedureRules } from './procedure-rules';
import { Sharing } from './sharing';
import { ToldWords } from './told-words';
import { whoLine } from '@heard/domain/complaints/who-line';

// The forms come after the page: most who open a complaint come to read it.
const loadForm = async () => ({ default: (await import('../change/complaint-change-form')).ComplaintChangeForm });
const LazyChangeForm = lazy(loadForm);

interface ComplaintRecordProps {
  readonly complaint: Complaint;
  readonly onLookAgain: () => Promise<void>;
}

/** The complaint's page: its clock and what to do about it, then the words, then everything that belongs to them. */
export function ComplaintRecord({ complaint, onLookAgain }: ComplaintRecordProps) {
  useEarly(loadForm);
  const [doing, setDoing] = useState<Doing | null>(null);
  const actions = useRef<HTMLDivElement>(null);
  const close = () => {
    setDoing(null);
    requestAnimationFrame(() => (opener(doing) ?? actions.current?.querySelector('button') ?? heading())?.focus());
  };
  const toDo = doing === null ? <ToDo ref={actions} complaint={complaint} onDo={setDoing} /> : null;
  return (
    <Page
      title="Complaint"
      heading={<Unbroken>{`Complaint ${complaint.reference}`}</Unbroken>}
      above={<BackLink to={paths.complaints}>Complaints</BackLink>}
      lead={
        <p>
          <Unbroken>{identity(complaint)}</Unbroken>
        </p>
      }
      width="wide"
    >
      <Top complaint={complaint}>{toDo}</Top>
      {doing === null ? null : (
        <Suspense fallback={<Loading label="Opening the form" lines={6} />}>
          <LazyChangeForm
            doing={doing}
            complaint={complaint}
            onLookAgain={onLookAgain}
            onClose={close}
            onReopen={() => setDoing(doing)}
          />
        </Suspense>
      )}
      <Rest complaint={complaint} doing={doing} onDo={setDoing} />
    </Page>
  );
}

/** The button by which the form was opened, where it is there again. */
function opener(doing: Doing | null): HTMLElement | null {
  return document.querySelector(`[data-doing="${String(doing)}"]`);
}

function heading(): HTMLElement | null {
  return document.querySelector('main h1');
}

function Top({ complaint, children }: ElsewhereProps) {
  const { clock, extension, ending } = complaint;
  if (!clock) return <Elsewhere complaint={complaint}>{children}</Elsewhere>;
  return (
    <ClockHero clock={clock} extension={extension ?? null} ending={ending ?? null}>
      {children}
    </ClockHero>
  );
}

interface RestProps {
  readonly complaint: Complaint;
  readonly doing: Doing | null;
  readonly onDo: (doing: Doing) => void;
}

function Rest({ complaint, doing, onDo }: RestProps) {
  const wordsAreElsewhere = doing !== null && doing !== 'EXTEND';
  return (
    <div className="complaint-record">
      <div className="complaint-record__words">
        <GivenAnswer answer={complaint.answer ?? null} />
        <GivenEnd ending={complaint.ending ?? null} />
        <Learnt complaint={complaint} onDo={doing === null ? () => onDo('LEARN') : null} />
        {wordsAreElsewhere ? null : <ToldWords complaint={complaint} />}
      </div>
      <Side complaint={complaint} onCorrect={doing === null ? () => onDo('CORRECT') : null} />
      <div className="complaint-record__past">
        <ComplaintHistory complaint={complaint} />
      </div>
    </div>
  );
}

interface SideProps {
  readonly complaint: Complaint;
  /** Null while something else is being written. */
  readonly onCorrect: (() => void) | null;
}

function Side({ complaint, onCorrect }: SideProps) {
  const maySay = useCan('complaint:share');
  const button =
    complaint.canCorrect && onCorrect !== null ? (
      <Button look="quiet" data-doing="CORRECT" onClick={onCorrect}>
        Correct the record
      </Button>
    ) : null;
  return (
    <div className="complaint-record__side">
      <ComplaintFacts complaint={complaint} action={button} />
      <ProcedureRules procedure={complaint.procedure} />
      {maySay ? <Sharing complaintId={complaint.id} /> : null}
    </div>
  );
}

function identity({ complainantName, fromWhom, receivedOn, team }: Complaint): string {
  return dotted([whoLine(complainantName, fromWhom), `received ${dateText(receivedOn)}`, team?.name]);
}

interface ElsewhereProps {
  readonly complaint: Complaint;
  readonly children: ReactNode;
}

function Elsewhere({ complaint, children }: ElsewhereProps) {
  return (
    <Card title="Handled somewhere else" tone="sunken">
      <p>No clock of this service runs for it.</p>
      {complaint.procedureReason ? <p>{complaint.procedureReason}</p> : null}
      {children}
    </Card>
  );
}
