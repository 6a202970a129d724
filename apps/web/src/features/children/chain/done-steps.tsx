import { boardColumnLabels } from '@heard/domain/action-plan/board-columns';
import { isActionMissing } from '@heard/domain/feedback/decided-action';
import { Link } from 'react-router';

import { todayInLondon } from '../../../platform/council-time';
import { dateText } from '../../../platform/dates';
import { lowerFirst } from '../../../platform/lower-first';
import { paths } from '../../../platform/paths';
import { useSession } from '../../../platform/session';
import { type Doing, doneText, dueText } from './chain-text';
import type { StepsProps } from './decided-step';
import { Excuse, linkOf, Reopened } from './doing-link';
import { PromiseButton } from './promise-button';
import { Step } from './step';
import { TaskButton } from './task-button';

/** What is done about it: what, by whom, by when, who promised it and how far it is. */
export function DoneStep({ told, group }: StepsProps) {
  const [{ decision }] = group.chains;
  if (!decision) return <Later name="Done" />;
  const { actions, actionPromised } = decision;
  if (isActionMissing(actionPromised, actions)) {
    return (
      <Step name="Done" link="broken">
        <p className="five__missing">Something will be done, but nobody has said what yet</p>
        {told.mayAnswer ? <PromiseButton told={told} decision={decision} about={undefined} /> : null}
      </Step>
    );
  }
  if (actions.length === 0) return <Later name="Done" text="Nothing more was to be done: the decision is the answer" />;
  return actions.map((doing) => (
    <Step
      key={doing.id}
      name="Done"
      link={doing.state === 'UNDER_WAY' ? linkOf(doing) : 'whole'}
      facts={promisedText(doing)}
    >
      <p>
        {doing.actionId ? (
          <Link to={paths.action(doing.actionId)}>{`${doing.no ?? ''} ${doing.title}`}</Link>
        ) : (
          doing.title
        )}
      </p>
      <p className="soft">{howFar(doing)}</p>
      <Reopened doing={doing} />
    </Step>
  ));
}

function promisedText({ promisedByName, promisedOn, ownerName }: Doing): readonly (string | null)[] {
  const by = promisedByName ? ` by ${promisedByName}` : '';
  return [`Promised on ${dateText(promisedOn)}${by}`, ownerName ? `${ownerName} does it` : null];
}

function howFar(doing: Doing): string {
  if (doing.state !== 'UNDER_WAY') return doneText(doing);
  const where = doing.columnKey ? `On the plan, ${lowerFirst(boardColumnLabels[doing.columnKey])}` : 'Not done yet';
  return [where, dueText(doing, todayInLondon())].filter(Boolean).join(', ');
}

/** What shows that it was done, or that nothing does yet. */
export function ShownStep({ told, group }: StepsProps) {
  const { me } = useSession();
  const [{ decision }] = group.chains;
  if (!decision) return <Later name="Shown" />;
  if (isActionMissing(decision.actionPromised, decision.actions)) {
    return <Later name="Shown" text="Comes after what is done" />;
  }
  if (decision.actions.length === 0) return <Later name="Shown" text="So there is nothing to show" />;
  return decision.actions.map((doing) => (
    <Step key={doing.id} name="Shown" link={linkOf(doing)} facts={shownText(doing)}>
      <Evidence doing={doing} />
      <Excuse doing={doing} />
      {doing.taskId && (told.mayAnswer || doing.ownerId === me?.id) ? <TaskButton told={told} doing={doing} /> : null}
    </Step>
  ));
}

function shownText({ shownOn, shownByName }: Doing): readonly (string | null)[] {
  return [shownOn ? dateText(shownOn) : null, shownByName ? `by ${shownByName}` : null];
}

function Evidence({ doing: { shown, state, actionId, excuse } }: { readonly doing: Doing }) {
  if (shown) {
    return (
      <p className="chain__reason" dir="auto">
        {shown}
      </p>
    );
  }
  if (state === 'UNDER_WAY') return <p className="five__missing">Nothing shows yet that it was done</p>;
  return (
    <>
      <p className="five__missing">It is done, and nothing shows what changed</p>
      {actionId && !excuse ? (
        <p>
          <Link to={paths.action(actionId)}>See its card, and who can show it</Link>
        </p>
      ) : null}
    </>
  );
}

function Later({ name, text = 'Comes after a decision' }: { readonly name: string; readonly text?: string }) {
  return (
    <Step name={name} link="none">
      <p className="soft">{text}</p>
    </Step>
  );
}
