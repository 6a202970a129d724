import { boardColumnLabels } from '@heard/domain/action-plan/board-columns';
import { Link } from 'react-router';

import type { ChainedFragment } from '../../../gql/children/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { dateText } from '../../../platform/dates';
import { lowerFirst } from '../../../platform/lower-first';
import { paths } from '../../../platform/paths';
import { useSession } from '../../../platform/session';
import { type Doing, doneText, dueText } from './chain-text';
import { TaskButton } from './task-button';

interface DoingLinkProps {
  readonly told: ChainedFragment;
  readonly doing: Doing;
}

/** One thing that is done about words: a card of the plan, or somebody's task, with what shows that it was done. */
export function DoingLink({ told, doing }: DoingLinkProps) {
  const { me } = useSession();
  const mine = told.mayAnswer || doing.ownerId === me?.id;
  return (
    <li data-link={linkOf(doing)}>
      {doing.taskId ? <TaskText doing={doing} /> : <CardText doing={doing} />}
      <Shown doing={doing} />
      <Reopened doing={doing} />
      {doing.taskId && mine ? <TaskButton told={told} doing={doing} /> : null}
    </li>
  );
}

/** What shows that it was done: of a card, also who says so, as a task's own line says it. */
function Shown({ doing: { shown, taskId, shownByName } }: { readonly doing: Doing }) {
  if (!shown) return null;
  return (
    <span className="chain__shown" dir="auto">
      {shown}
      {taskId || !shownByName ? null : <span className="soft"> ({shownByName})</span>}
    </span>
  );
}

/** What is late, or done without anything that shows it, is a break. */
export function linkOf({ state, dueOn, excuse }: Doing): 'whole' | 'open' | 'broken' {
  if (state === 'SHOWN') return 'whole';
  if (state === 'UNSHOWN') return excuse ? 'open' : 'broken';
  return dueOn && dueOn < todayInLondon() ? 'broken' : 'open';
}

/** Why nothing can show it any more, as a manager said. */
export function Excuse({ doing: { excuse, excuseByName, excuseOn } }: { readonly doing: Doing }) {
  if (!excuse) return null;
  return (
    <span className="chain__shown soft" dir="auto">
      Nothing can show it any more, says {excuseByName} on {dateText(excuseOn ?? '')}: {excuse}
    </span>
  );
}

function TaskText({ doing }: { readonly doing: Doing }) {
  const { state, title, ownerName } = doing;
  if (state === 'SHOWN') return `${doneText(doing)}: ${lowerFirst(title)}. `;
  return [`${ownerName ?? 'Somebody'} does this: ${lowerFirst(title)}`, dueText(doing, todayInLondon())]
    .filter(Boolean)
    .join(', ');
}

function CardText({ doing }: { readonly doing: Doing }) {
  const { state, actionId, no, title, columnKey } = doing;
  const card = <Link to={paths.action(actionId ?? '')}>{`${no ?? ''} ${title}`}</Link>;
  if (state === 'SHOWN')
    return (
      <>
        {doneText(doing)}: {card}.{' '}
      </>
    );
  if (state === 'UNSHOWN')
    return (
      <>
        {doneText(doing)}, and nothing shows what changed: {card}
        <Excuse doing={doing} />
      </>
    );
  const due = dueText(doing, todayInLondon());
  return (
    <>
      On the plan, {lowerFirst(columnKey ? boardColumnLabels[columnKey] : '')}: {card}
      {due ? `, ${due}` : null}
    </>
  );
}

/** It was said to be done, and is not: that is kept, with why. */
export function Reopened({ doing: { state, history } }: { readonly doing: Doing }) {
  const last = history.at(-1);
  if (state !== 'UNDER_WAY' || last?.kind !== 'REOPENED') return null;
  return (
    <span className="chain__shown soft">
      It still needs doing, says {last.byName} on {dateText(last.on)}: {last.words}
    </span>
  );
}
