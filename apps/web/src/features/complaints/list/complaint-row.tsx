import type { ComplaintStage } from '@heard/domain/complaints/complaint-stages';
import { complaintEndLabels } from '@heard/domain/complaints/complaint-end';
import { whoseTurn } from '@heard/domain/complaints/whose-turn';
import { findingLabels } from '@heard/domain/complaints/representation-codes';
import { Link } from 'react-router';

import { dotted } from '../../../platform/dotted';
import { shortDateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { Icon } from '../../../ui/icon';
import { Tag } from '../../../ui/tag';
import { type ListedComplaint, toneOf } from '../complaint-data';
import { DateLeaf } from '../date-leaf';
import { firstWords } from '../../../platform/first-words';
import { whoLine } from '@heard/domain/complaints/who-line';

const stageShort: Readonly<Record<ComplaintStage, string>> = {
  STAGE_1: 'Stage 1',
  STAGE_2: 'Stage 2',
  STAGE_3: 'Stage 3',
};

/** One complaint on a line: its day, how long there is, what it is about, and whose it is. */
export function ComplaintRow({ complaint }: { readonly complaint: ListedComplaint }) {
  const { clock, summary, reference } = complaint;
  return (
    <article className="complaint-row">
      {clock ? (
        <DateLeaf date={complaint.endedOn ?? clock.respondedOn ?? clock.dueOn} tone={toneOf(clock)} />
      ) : (
        <span />
      )}
      <div className="complaint-row__words">
        <ClockLine complaint={complaint} />
        <h3 className="complaint-row__title">
          <Link to={paths.complaint(complaint.id)}>
            “{firstWords(summary, 120)}”<span className="visually-hidden">, {reference}</span>
          </Link>
        </h3>
        <p className="complaint-row__who soft">{whoOf(complaint)}</p>
      </div>
      <RowSide complaint={complaint} />
      <Icon name="chevron" size={20} />
    </article>
  );
}

function ClockLine({ complaint }: { readonly complaint: ListedComplaint }) {
  const { clock, finding, endKind } = complaint;
  const turn = turnOf(complaint);
  return (
    <p className="complaint-row__clock">
      {clock ? <strong data-tone={toneOf(clock)}>{clock.inWords}</strong> : <strong>No clock of ours</strong>}
      {turn === null ? null : <span className="complaint-row__turn">{turn}</span>}
      {finding ? <Tag>{findingLabels[finding]}</Tag> : null}
      {endKind ? <Tag>{complaintEndLabels[endKind]}</Tag> : null}
    </p>
  );
}

/** Whose turn it is, where the clock has run out. */
function turnOf({ clock, endKind, team }: ListedComplaint): string | null {
  const isOverdue = clock?.status === 'OVERDUE' && !clock.respondedOn && !endKind;
  return isOverdue ? whoseTurn(clock.stage, team ?? null) : null;
}

/** Where it lies: the team, the number, the stage, and both dates where it was extended. */
function RowSide({ complaint: { clock, team, reference } }: { readonly complaint: ListedComplaint }) {
  return (
    <p className="complaint-row__side soft">
      <span>{team ?? 'No team yet'}</span>
      <span>
        <span className="unbroken">{reference}</span>
        {clock ? `\u00A0· ${stageShort[clock.stage]}` : null}
      </span>
      {clock?.agreedDueOn ? (
        <span>
          Agreed {shortDateText(clock.agreedDueOn)}, standard {shortDateText(clock.standardDueOn)}
        </span>
      ) : null}
    </p>
  );
}

function whoOf({ complainantName, fromWhom, child }: ListedComplaint): string {
  const who = whoLine(complainantName, fromWhom);
  return dotted([who, child && child.name !== complainantName && `about ${child.name}`]);
}
