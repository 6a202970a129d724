import {
  advocacyLabels,
  channelLabels,
  fromWhomLabels,
  hasRightToAdvocate,
  procedureLabels,
} from '@heard/domain/complaints/representation-codes';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { dateText } from '../../platform/dates';
import { paths } from '../../platform/paths';
import { useCan } from '../../platform/session';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import type { Complaint } from './complaint-data';

/** Who, about whom, how it came, and what the law asks to be known. */
export function ComplaintFacts({ complaint }: { readonly complaint: Complaint }) {
  const rows = factRows(complaint);
  return (
    <Card title="About this complaint">
      {advocateMissing(complaint) ? (
        <Notice tone="warning" title="No advocate has been offered yet">
          <p>A child or care leaver who complains has a right to an advocate.</p>
        </Notice>
      ) : null}
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

function advocateMissing({ fromWhom, advocacy, answer }: Complaint): boolean {
  return hasRightToAdvocate(fromWhom) && advocacy === 'NOT_OFFERED' && !answer;
}

function factRows(complaint: Complaint): readonly (readonly [string, string])[] {
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    ['Name', complaint.complainantName],
    ['From', fromWhomLabels[complaint.fromWhom]],
    ['Advocate', hasRightToAdvocate(complaint.fromWhom) ? advocacyLabels[complaint.advocacy] : null],
    ['Received', `${dateText(complaint.receivedOn)}, ${channelLabels[complaint.channel].toLowerCase()}`],
    ['Happened', complaint.groundsOn ? dateText(complaint.groundsOn) : null],
    ['Interest decided', complaint.sufficientInterestOn ? dateText(complaint.sufficientInterestOn) : null],
    ['Team', complaint.team?.name],
    ['Member of staff', complaint.aboutUser?.name],
    ['Procedure', procedureLabels[complaint.procedure]],
    ['Why', complaint.procedureReason],
  ];
  return rows.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}
