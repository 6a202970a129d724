import { heardAgo } from '@heard/domain/feedback/days-since-heard';
import { amountOf } from '@heard/domain/words/amount-of';
import { Link } from 'react-router';

import type { TodayQuery } from '../../../gql/work/graphql';
import { paths } from '../../../platform/paths';
import { ButtonLink } from '../../../ui/button';
import { Card } from '../../../ui/card';

type Silent = NonNullable<TodayQuery['silent']>;

/** Own children whom nobody has heard for more than six weeks. */
export function SilentCard({ silent }: { readonly silent: Silent }) {
  return (
    <Card title="Not heard for more than six weeks">
      {silent.edges.length === 0 ? (
        <p>You have heard every one of your children within six weeks.</p>
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

/** How many of the team’s children nobody has heard for more than six weeks. */
export function TeamSilentCard({ counts: { children, silent } }: { readonly counts: Counts }) {
  return (
    <Card title="Not heard for more than six weeks">
      <p>
        {silent === 0
          ? 'Every child of your team was heard within six weeks.'
          : `${String(silent)} of ${amountOf(children, 'child', 'children')} of your team ${silent === 1 ? 'has' : 'have'} not been heard for more than six weeks.`}
      </p>
      <p>
        <Link to={paths.children}>Children, whoever waits longest first</Link>
      </p>
    </Card>
  );
}
