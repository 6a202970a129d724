import { heardAgo, weeksInWords } from '@heard/domain/feedback/days-since-heard';
import { amountOf } from '@heard/domain/words/amount-of';
import { Link } from 'react-router';

import type { TodayQuery } from '../../../gql/work/graphql';
import { paths } from '../../../platform/paths';
import { useSession } from '../../../platform/session';
import { ButtonLink } from '../../../ui/button';
import { Card } from '../../../ui/card';

type Silent = NonNullable<TodayQuery['silent']>;

/** Own children whom nobody has heard for too long. */
export function SilentCard({ silent }: { readonly silent: Silent }) {
  const weeks = weeksInWords(useSession().silenceWeeks);
  return (
    <Card title={`Not heard for more than ${weeks}`}>
      {silent.edges.length === 0 ? (
        <p>You have heard every one of your children within {weeks}.</p>
      ) : (
        <ul className="work-lines">
          {silent.edges.map(({ node }) => (
            <li key={node.id}>
              <div>
                <Link className="work-lines__link" to={paths.child(node.id)}>
                  {node.name}
                </Link>
                <p className="soft">Heard: {heardAgo(node.daysSinceHeard ?? null)}</p>
              </div>
              <div className="work-lines__end">
                <ButtonLink look="quiet" to={paths.newFeedback(node.id)}>
                  Log what they say<span className="visually-hidden">: {node.name}</span>
                </ButtonLink>
              </div>
            </li>
          ))}
        </ul>
      )}
      {silent.pageInfo.hasNextPage ? (
        <p>
          <Link to={paths.children}>All your children, whoever waits longest first</Link>
        </p>
      ) : null}
    </Card>
  );
}

type Counts = NonNullable<TodayQuery['counts']>;

/** How many of the team’s children nobody has heard for too long. */
export function TeamSilentCard({ counts: { children, silent } }: { readonly counts: Counts }) {
  const weeks = weeksInWords(useSession().silenceWeeks);
  return (
    <Card title={`Not heard for more than ${weeks}`}>
      <p>
        {silent === 0
          ? `Every child of your team was heard within ${weeks}.`
          : `${String(silent)} of ${amountOf(children, 'child', 'children')} of your team ${silent === 1 ? 'has' : 'have'} not been heard for more than ${weeks}.`}
      </p>
      <p>
        <Link to={paths.children}>Children, whoever waits longest first</Link>
      </p>
    </Card>
  );
}
