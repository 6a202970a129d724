import { amountOf } from '@heard/domain/words/amount-of';
import { Link } from 'react-router';

import type { TodayQuery } from '../../../gql/work/graphql';
import { firstWords } from '../../../platform/first-words';
import { paths } from '../../../platform/paths';
import { Card } from '../../../ui/card';
import { Tag } from '../../../ui/tag';

type Clocks = NonNullable<TodayQuery['clocks']>;

/** Complaints whose clock runs, whichever is due first. */
export function ClocksCard({ clocks: { edges, counts } }: { readonly clocks: Clocks }) {
  return (
    <Card title="Clocks that run" tone={counts.overdue > 0 ? 'warm' : 'plain'}>
      {edges.length === 0 ? (
        <p>No clock runs. Every complaint has been answered.</p>
      ) : (
        <ul className="work-lines">
          {edges.map(({ node }) => (
            <li key={node.id}>
              <div>
                <Link className="work-lines__link" to={paths.complaint(node.id)}>
                  {node.reference}
                </Link>
                <p className="work-lines__words">{firstWords(node.summary, 140)}</p>
              </div>
              <div className="work-lines__end">
                {node.clock ? (
                  <Tag tone={node.clock.status === 'OVERDUE' ? 'danger' : 'neutral'}>{node.clock.inWords}</Tag>
                ) : null}
              </div>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to={paths.complaints}>
          {counts.open > edges.length
            ? `All ${amountOf(counts.open, 'open complaint', 'open complaints')}`
            : 'Complaints'}
        </Link>
      </p>
    </Card>
  );
}
