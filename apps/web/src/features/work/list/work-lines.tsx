import './work-lines.css';

import { daysBetween } from '@heard/domain/calendar/plain-date';
import { lifeDecisionLabels } from '@heard/domain/life-decisions/life-decision-kinds';
import { Link } from 'react-router';

import type { LineFragment } from '../../../gql/work/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { lowerFirst } from '../../../platform/lower-first';
import { paths } from '../../../platform/paths';
import { useSession } from '../../../platform/session';
import { DaysTag } from '../../../ui/tag';
import { CloseButton } from '../close/close-button';
import { GiveButton } from '../give/give-button';
import { cameText, sinceText, taskText, whoseText } from '../work-text';

interface WorkLinesProps {
  readonly lines: readonly LineFragment[];
  /** In a list of several people’s: who has it. */
  readonly withOwner?: boolean;
  /** Where a line can be given to somebody else: what follows then. */
  readonly onGiven?: (() => void) | null;
  /** Where it can be ended with a reason that nothing shows what was done: what follows then. */
  readonly onClosed?: (() => void) | null;
}

/** What waits, a line for each telling or decision: what to do, whose words, since when; the line leads to where it is done. */
export function WorkLines({ lines, withOwner = false, onGiven = null, onClosed = null }: WorkLinesProps) {
  const myId = useSession().me?.id;
  return (
    <ul className="work-lines">
      {lines.map((line) => (
        <li key={line.id}>
          <div>
            <Link className="work-lines__link" to={placeOf(line)}>
              {whoseText(line)}: {taskText(line.kinds)}
            </Link>
            {line.words ? (
              <p className="work-lines__words" dir="auto">
                {line.words}
              </p>
            ) : null}
            <p className="soft">{factsOf(line, withOwner, myId).join(' · ')}</p>
          </div>
          <div className="work-lines__end">
            <DaysTag days={daysBetween(todayInLondon(), line.dueOn)} />
            {onClosed && line.kinds.includes('NO_EVIDENCE') ? <CloseButton line={line} onClosed={onClosed} /> : null}
            {onGiven ? <GiveButton line={line} onGiven={onGiven} /> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Where it is done. */
function placeOf({ feedbackId, lifeDecisionId, childId }: LineFragment): string {
  return lifeDecisionId ? paths.lifeDecision(childId ?? '', lifeDecisionId) : paths.answer(feedbackId ?? '');
}

/** @param myId whoever reads it */
function ownerText({ ownerId, ownerName, isCovered }: LineFragment, myId: string | undefined): string {
  if (ownerId && ownerId === myId) return 'with you';
  return `with ${ownerName ?? 'nobody yet'}${isCovered ? ', in whose place you stand' : ''}`;
}

function factsOf(line: LineFragment, withOwner: boolean, myId: string | undefined): readonly string[] {
  const decided = line.decisionKind;
  return [
    decided ? `decided about: ${lowerFirst(lifeDecisionLabels[decided])}` : null,
    withOwner || line.isCovered ? ownerText(line, myId) : null,
    line.kinds.includes('PROMISE_PASSED') ? 'the promised day has gone by' : null,
    sinceText(line, todayInLondon()),
    cameText(line),
  ].filter((fact) => fact !== null);
}
