import './complaint-receipt.css';

import { longDate } from '@heard/domain/complaints/explain-clock';
import { useEffect, useRef } from 'react';

import { paths } from '../../../platform/paths';
import { Button, ButtonLink } from '../../../ui/button';
import { ClockWorking } from '../read/clock-working';
import type { Complaint, ComplaintClock } from '../complaint-data';
import { DateLeaf } from '../date-leaf';

interface ComplaintReceiptProps {
  readonly complaint: Complaint;
  readonly onAnother: () => void;
}

/** It is stored: its number, the day on which the answer is due, and the sum that shows why it is that day. */
export function ComplaintReceipt({ complaint, onAnother }: ComplaintReceiptProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { clock, reference } = complaint;
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="page page--normal">
      <title>Recorded – Heard</title>
      <div className="complaint-receipt">
        <div className="complaint-receipt__head">
          {clock ? <DateLeaf date={clock.dueOn} tone={isOver(clock) ? 'late' : 'calm'} size="large" /> : null}
          <div className="complaint-receipt__words">
            <h1 ref={heading} tabIndex={-1}>
              {clock
                ? `Recorded. The answer ${isOver(clock) ? 'was' : 'is'} due on ${longDate(clock.dueOn)}.`
                : 'Recorded.'}
            </h1>
            <p>
              Reference <strong className="numbers unbroken">{reference}</strong>. {clock ? `${clock.inWords}.` : null}
            </p>
            <p>Tell them the reference, and the day by which they will hear.</p>
          </div>
        </div>
        {clock ? <ClockWorking clock={clock} level={2} /> : <p>No clock of ours runs: it is handled somewhere else.</p>}
        <div className="cluster">
          <ButtonLink to={paths.complaint(complaint.id)}>Open the complaint</ButtonLink>
          <Button look="secondary" onClick={onAnother}>
            Record another
          </Button>
        </div>
      </div>
    </div>
  );
}

function isOver({ status }: ComplaintClock): boolean {
  return status === 'OVERDUE';
}
