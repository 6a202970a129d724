import { complaintEndLabels } from '@heard/domain/complaints/complaint-end';
import { findingLabels } from '@heard/domain/complaints/representation-codes';

import { dateText } from '../../../platform/dates';
import { Card } from '../../../ui/card';
import { Timeline } from '../../../ui/timeline';
import { Unbroken } from '../../../ui/unbroken';
import type { Complaint } from '../complaint-data';

type Event = Complaint['history'][number];

const titles: Readonly<Record<Event['kind'], (complaint: Complaint) => string>> = {
  RECORDED: () => 'Received',
  EXTENDED: ({ extension }) => (extension ? `Extended to ${dateText(extension.agreedDueOn)}` : 'Extended'),
  ANSWERED: ({ answer }) => (answer ? `Answered: ${findingLabels[answer.finding].toLowerCase()}` : 'Answered'),
  ENDED: ({ ending }) => (ending ? complaintEndLabels[ending.kind] : 'Ended'),
  CORRECTED: () => 'Record corrected',
  LEARNT: () => 'What was learnt, written down',
};

/** What happened when, and who wrote it down. */
export function ComplaintHistory({ complaint }: { readonly complaint: Complaint }) {
  return (
    <Card title="So far">
      <Timeline
        label="What happened to this complaint"
        entries={complaint.history.map((event) => ({
          id: `${event.kind} ${event.at}`,
          date: event.on,
          when: dateText(event.on),
          title: titles[event.kind](complaint),
          children: <EventDetail event={event} />,
        }))}
      />
    </Card>
  );
}

function EventDetail({ event }: { readonly event: Event }) {
  return (
    <>
      {event.changes.map(({ label, from, to }) => (
        <p key={label}>
          <Unbroken>{changeWords(label, from ?? null, to ?? null)}</Unbroken>
        </p>
      ))}
      {event.reason ? <p>Why: {event.reason}</p> : null}
      <p className="soft">
        <Unbroken>{writtenDown(event)}</Unbroken>
      </p>
    </>
  );
}

/** "Acknowledged: 5 October 2026. It said: 2 October 2026". */
function changeWords(label: string, from: string | null, to: string | null): string {
  if (from === null) return `${label}: ${to ?? 'left empty'}`;
  return to === null ? `${label}: left empty. It said: ${from}` : `${label}: ${to}. It said: ${from}`;
}

function writtenDown({ actor, at }: Event): string {
  return `Written down${actor ? ` by ${actor}` : ''} on ${dateText(at)}`;
}
