import {
  advocacyLabels,
  channelLabels,
  fromWhomLabels,
  hasRightToAdvocate,
  procedureLabels,
} from '@heard/domain/complaints/representation-codes';
import { needsInterestDecision } from '@heard/domain/complaints/stage-clock';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { dateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { useCan } from '../../../platform/session';
import { Card } from '../../../ui/card';
import { Notice } from '../../../ui/notice';
import type { Complaint } from '../complaint-data';

interface ComplaintFactsProps {
  readonly complaint: Complaint;
  /** Where somebody may put right what stands here. */
  readonly action?: ReactNode;
}

/** Who, about whom, how it came, and what the law asks to be known. */
export function ComplaintFacts({ complaint, action }: ComplaintFactsProps) {
  const rows = factRows(complaint);
  return (
    <Card title="About this complaint" action={action}>
      {advocateMissing(complaint) ? (
        <Notice tone="warning" title="No advocate has been offered yet">
          <p>A child or care leaver who complains has a right to an advocate.</p>
        </Notice>
      ) : null}
      <NotAcknowledged complaint={complaint} />
      {complaint.oneYearWarning ? (
        <Notice tone="warning" title="More than a year after it happened">
          <p>{complaint.oneYearWarning}</p>
        </Notice>
      ) : null}
      <dl className="complaint-facts">
        {complaint.child ? (
          <div>
            <dt>Child</dt>
            <dd>
              <ChildName child={complaint.child} />
            </dd>
          </div>
        ) : null}
        {rows.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function ChildName({ child }: { readonly child: NonNullable<Complaint['child']> }): ReactNode {
  const mayRead = useCan('child:read');
  return (
    <>
      {mayRead ? <Link to={paths.child(child.id)}>{child.name}</Link> : child.name}{' '}
      <span className="soft unbroken">{child.reference}</span>
    </>
  );
}

function advocateMissing({ fromWhom, advocacy, answer, ending }: Complaint): boolean {
  return hasRightToAdvocate(fromWhom) && advocacy === 'NOT_OFFERED' && !answer && !ending;
}

function NotAcknowledged({ complaint }: { readonly complaint: Complaint }) {
  const { acknowledgement, answer, ending } = complaint;
  if (!acknowledgement || acknowledgement.acknowledgedOn || answer || ending) return null;
  return (
    <Notice tone="warning" title={`To be acknowledged by ${dateText(acknowledgement.dueOn)}`}>
      <p>The answer is due 10 working days after that day. Until it is written down, the clock takes the latest day.</p>
    </Notice>
  );
}

function acknowledged({ acknowledgement }: Complaint): string | null {
  const on = acknowledgement?.acknowledgedOn;
  if (!acknowledgement || !on) return null;
  const late = on > acknowledgement.dueOn ? `, after ${dateText(acknowledgement.dueOn)}, when it was due` : '';
  return `${dateText(on)}${late}`;
}

function advocate(complaint: Complaint): string | null {
  const { fromWhom, advocacy, advocacyOfferedOn, advocacyProvider } = complaint;
  if (!hasRightToAdvocate(fromWhom)) return null;
  const when = advocacyOfferedOn ? `on ${dateText(advocacyOfferedOn)}` : null;
  return [advocacyLabels[advocacy], when, advocacyProvider].filter(Boolean).join(', ');
}

/** Shown where it counts: everybody else complains in their own right. */
function interestDecided({ fromWhom, sufficientInterestOn }: Complaint): string | null {
  return needsInterestDecision(fromWhom) && sufficientInterestOn ? dateText(sufficientInterestOn) : null;
}

function factRows(complaint: Complaint): readonly (readonly [string, string])[] {
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    ['Name', complaint.complainantName],
    ['From', fromWhomLabels[complaint.fromWhom]],
    ['Advocate', advocate(complaint)],
    ['Received', `${dateText(complaint.receivedOn)}, ${channelLabels[complaint.channel].toLowerCase()}`],
    ['Happened', complaint.groundsOn ? dateText(complaint.groundsOn) : null],
    ['Acknowledged', acknowledged(complaint)],
    ['Interest decided', interestDecided(complaint)],
    ['Team', complaint.team?.name],
    ['Member of staff', complaint.aboutUser?.name],
    ['Procedure', procedureLabels[complaint.procedure]],
    ['Why', complaint.procedureReason],
  ];
  return rows.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}
