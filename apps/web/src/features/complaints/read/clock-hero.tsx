import './clock-hero.css';

import { complaintEndLabels } from '@heard/domain/complaints/complaint-end';
import { longDate } from '@heard/domain/complaints/explain-clock';
import { extensionReasonLabels } from '@heard/domain/complaints/representation-codes';
import type { ReactNode } from 'react';

import { dateText } from '../../../platform/dates';
import { lowerFirst } from '../../../platform/lower-first';
import { ClockWorking } from './clock-working';
import { type Complaint, type ComplaintClock, toneOf } from '../complaint-data';
import { DateLeaf } from '../date-leaf';

interface ClockHeroProps {
  readonly clock: ComplaintClock;
  readonly extension?: Complaint['extension'];
  readonly ending?: Complaint['ending'];
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** The clock before everything else: the day that counts, how long there is, and the sum that shows why. */
export function ClockHero({ clock, extension = null, ending = null, children }: ClockHeroProps) {
  return (
    <section className={`clock-hero clock-hero--${toneOf(clock)}`} aria-labelledby="clock-words">
      <div className="clock-hero__now">
        <div className="clock-hero__day">
          <DateLeaf date={ending?.endedOn ?? clock.respondedOn ?? clock.dueOn} tone={toneOf(clock)} size="large" />
          <div className="clock-hero__words">
            <p className="clock-hero__stage">{clock.stageLabel}</p>
            <h2 id="clock-words">{clock.inWords}</h2>
            <p>{ending ? endSentence(ending) : dueSentence(clock)}</p>
          </div>
        </div>
        {extension ? <Extended clock={clock} extension={extension} /> : null}
        {children}
      </div>
      <ClockWorking clock={clock} />
    </section>
  );
}

function endSentence({ kind, endedOn }: NonNullable<Complaint['ending']>): string {
  return `${complaintEndLabels[kind]}, on ${longDate(endedOn)}. No answer is due any more.`;
}

function dueSentence({ respondedOn, dueOn, status }: ComplaintClock): ReactNode {
  if (respondedOn) return `Answered on ${longDate(respondedOn)}. The answer was due on ${longDate(dueOn)}.`;
  return (
    <>
      The answer {status === 'OVERDUE' ? 'was' : 'is'} due on <strong>{longDate(dueOn)}</strong>.
    </>
  );
}

interface ExtendedProps {
  readonly clock: ComplaintClock;
  readonly extension: NonNullable<Complaint['extension']>;
}

/** Both dates are kept: the one that the law sets first, and the one that was agreed. */
function Extended({ clock, extension }: ExtendedProps) {
  return (
    <div className="clock-hero__extended">
      <dl className="both-dates">
        <div>
          <dt>Standard date</dt>
          <dd>
            <time dateTime={clock.standardDueOn}>{dateText(clock.standardDueOn)}</time>
          </dd>
        </div>
        <div>
          <dt>Agreed date</dt>
          <dd>
            <time dateTime={extension.agreedDueOn}>{dateText(extension.agreedDueOn)}</time>
          </dd>
        </div>
      </dl>
      <p>
        Extended{extension.extendedBy ? ` by ${extension.extendedBy}` : ''}:{' '}
        {lowerFirst(extensionReasonLabels[extension.reason])}. They were told on {dateText(extension.extendedOn)}
        {extension.toldLate ? ', after the standard date had gone by' : ''}.
      </p>
      {extension.note ? <p className="clock-hero__note">{extension.note}</p> : null}
    </div>
  );
}
