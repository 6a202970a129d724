import { numberText } from '@heard/domain/words/number-text';
import { useQuery } from '@apollo/client/react';
import { amountOf } from '@heard/domain/words/amount-of';
import { Link } from 'react-router';

import { PastImportsDocument, type PastImportsQuery } from '../../../gql/participation/graphql';
import { joinPages } from '../../../platform/join-pages';
import { timeText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { ShowMore } from '../../../ui/show-more';
import { FailedState, Loading } from '../../../ui/states';

type Run = PastImportsQuery['importRuns']['edges'][number]['node'];

const pageSize = 10;

/** "27 Nov 2026, 14:05" */
function momentText(moment: string): string {
  const at = new Date(moment);
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'medium' }).format(at);
  return `${day}, ${timeText(at.getTime())}`;
}

function findingsOf(rules: Run['rules']): number {
  return rules.reduce((sum, { count }) => sum + count, 0);
}

/** Returns that were loaded, the latest first; each opens with its findings. */
export function PastImports() {
  return (
    <section className="past-imports" aria-labelledby="past-imports-title">
      <h2 id="past-imports-title">Imported so far</h2>
      <Runs />
    </section>
  );
}

function Runs() {
  const { data, error, loading, refetch, fetchMore } = useQuery(PastImportsDocument, {
    variables: { first: pageSize, after: null },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.importRuns;
  if (error && !page) return <FailedState onRetry={() => void refetch()} />;
  if (!page) return <Loading label="Loading past imports" />;
  if (page.edges.length === 0) return <p className="soft">No return has been imported yet.</p>;
  const more = () =>
    void fetchMore({
      variables: { after: page.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        importRuns: joinPages(before.importRuns, next.importRuns),
      }),
    });
  return (
    <>
      <ol className="past-imports__list" aria-label="Returns imported so far">
        {page.edges.map(({ node }) => (
          <PastImport key={node.id} run={node} />
        ))}
      </ol>
      {page.pageInfo.hasNextPage ? (
        <ShowMore shown={page.edges.length} hasMore busy={loading} what="imports" onMore={more} />
      ) : null}
    </>
  );
}

/** In lines and not in a table: seven columns have no room on a phone. */
function PastImport({ run }: { readonly run: Run }) {
  return (
    <li className="past-import">
      <p>
        <Link className="past-imports__when" to={paths.importRun(run.id)}>
          {momentText(run.appliedAt)}
        </Link>{' '}
        <span className="soft">by {run.appliedByName}</span>
      </p>
      <p className="numbers">{whatCame(run)}</p>
      <p className="past-import__files soft">{run.fileNames.join(', ')}</p>
    </li>
  );
}

/** "346 reviews: 344 added, 0 corrected. 12 findings." */
function whatCame({ rows, reviewsAdded, reviewsChanged, rules }: Run): string {
  const came = `${numberText(reviewsAdded)} added, ${numberText(reviewsChanged)} corrected`;
  return `${amountOf(rows, 'review', 'reviews')}: ${came}. ${amountOf(findingsOf(rules), 'finding', 'findings')}.`;
}
