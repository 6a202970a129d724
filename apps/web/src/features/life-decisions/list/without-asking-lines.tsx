import { daysBetween } from '@heard/domain/calendar/plain-date';
import { whyNotAskedLabels } from '@heard/domain/life-decisions/asked-before';
import { lifeDecisionLabels } from '@heard/domain/life-decisions/life-decision-kinds';
import { Link } from 'react-router';

import type { DecisionsWithoutAskingQuery } from '../../../gql/life-decisions/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { dateText } from '../../../platform/dates';
import { lowerFirst } from '../../../platform/lower-first';
import { paths } from '../../../platform/paths';
import { DaysTag } from '../../../ui/tag';

type Line = DecisionsWithoutAskingQuery['decisionsWithoutAsking']['edges'][number]['node'];

/** Each leads to the decision, where it is said whether the child was asked, and they are told. */
export function WithoutAskingLines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul className="without-asking">
      {lines.map((line) => (
        <li key={line.id}>
          <div>
            <Link className="without-asking__link" to={paths.lifeDecision(line.childId, line.id)}>
              {whoseText(line)}: {lowerFirst(lifeDecisionLabels[line.kind])}, {dateText(line.tookEffectOn)}
            </Link>
            <p>{saidText(line)}</p>
            {line.words ? (
              <p className="without-asking__words" dir="auto">
                {line.words}
              </p>
            ) : null}
            <p className="soft">{[line.teamName, openText(line)].filter(Boolean).join(' · ')}</p>
          </div>
          <Due line={line} />
        </li>
      ))}
    </ul>
  );
}

/** Without a name their team tells them apart, as far as it may before a purpose is said. */
function whoseText({ childName, teamName }: Line): string {
  return childName ?? (teamName ? `A child of ${teamName}` : 'A child');
}

/** What was said of it last. */
function saidText({ answer, why }: Line): string {
  if (answer === 'NO' && why) return `Not asked: ${lowerFirst(whyNotAskedLabels[why])}`;
  return answer === 'NOT_KNOWN'
    ? 'Nobody knows whether they were asked'
    : 'Nobody has said yet whether they were asked';
}

/** What is still open of it, and with whom, as far as that is shown. */
function openText({ askingDueOn, tellingDueOn, waitsFor }: Line): string | null {
  const open = [askingDueOn ? 'to say whether they were asked' : null, tellingDueOn ? 'to tell them' : null];
  const what = open.filter((one) => one !== null).join(' and ');
  if (!what) return 'nothing is open';
  return `still open: ${what}${waitsFor ? `, with ${waitsFor}` : ''}`;
}

function Due({ line: { askingDueOn, tellingDueOn } }: { readonly line: Line }) {
  const [dueOn] = [askingDueOn, tellingDueOn].filter((day) => typeof day === 'string').toSorted();
  return dueOn ? <DaysTag days={daysBetween(todayInLondon(), dueOn)} /> : null;
}
