import { amountOf } from '@heard/domain/words/amount-of';
import { heardAgo, heardHow, isLongSilence } from '@heard/domain/feedback/days-since-heard';
import { Link } from 'react-router';

import type { ListedFragment } from '../../../gql/children/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { shortDateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { useCan, useSession } from '../../../platform/session';
import { Icon } from '../../../ui/icon';
import { Tag } from '../../../ui/tag';

export type ListedChild = ListedFragment;

/** One child: who they are, when they were last heard, and what they wait for. */
export function ChildCard({ child }: { readonly child: ListedChild }) {
  const mayRead = useCan('child:read');
  const mayLog = useCan('feedback:record');
  const address = mayRead ? paths.child(child.id) : paths.newFeedback(child.id);
  return (
    <article className="child-card">
      <header>
        <h3 className="child-card__name">
          <Link to={address}>{child.name}</Link>
        </h3>
        <p className="soft">
          <span className="unbroken">{child.reference}</span>&nbsp;· {child.ageLabel}
        </p>
      </header>
      {mayLog ? (
        <Link
          className="child-card__log"
          to={paths.newFeedback(child.id)}
          aria-label={`Log feedback for ${child.name}`}
        >
          <Icon name="plus" size={20} />
          Log
        </Link>
      ) : null}
      {child.heardShown ? <Heard child={child} /> : null}
      <WorksWith child={child} />
    </article>
  );
}

/** Who works with them, where that is somebody else. */
function WorksWith({ child }: { readonly child: ListedChild }) {
  const { me } = useSession();
  const worker = child.worker === me?.name ? null : child.worker;
  const facts = [worker, child.mine ? null : child.team].filter(Boolean);
  return facts.length > 0 ? <p className="child-card__foot soft">{facts.join(', ')}</p> : null;
}

function Heard({ child }: { readonly child: ListedChild }) {
  return (
    <div className="child-card__heard">
      {child.isBorn ? <LastHeard child={child} /> : null}
      {child.waitingAnswers > 0 ? (
        <p className="child-card__waiting">
          <Tag tone="warm">{`${amountOf(child.waitingAnswers, 'answer', 'answers')} waiting`}</Tag>
          {child.nextAnswerBy ? <Promised by={child.nextAnswerBy} /> : null}
        </p>
      ) : null}
    </div>
  );
}

function LastHeard({ child }: { readonly child: ListedChild }) {
  const days = child.daysSinceHeard ?? null;
  const by = child.lastHeardBy ?? 'OWN_WORDS';
  const { silenceWeeks } = useSession();
  return (
    <p className="child-card__last" data-silent={isLongSilence(days, silenceWeeks) || undefined}>
      {days === null ? <strong>Not yet heard</strong> : <HeardAgo days={days} />}
      {days === null || by === 'OWN_WORDS' ? null : <span className="soft">, {heardHow(by)}</span>}
    </p>
  );
}

function HeardAgo({ days }: { readonly days: number }) {
  return (
    <>
      <span className="soft">Last heard</span> <strong>{heardAgo(days)}</strong>
    </>
  );
}

function Promised({ by }: { readonly by: string }) {
  const late = by < todayInLondon();
  return (
    <span className="child-card__promise" data-late={late || undefined}>
      {late ? `overdue since ${shortDateText(by)}` : `by ${shortDateText(by)}`}
    </span>
  );
}
