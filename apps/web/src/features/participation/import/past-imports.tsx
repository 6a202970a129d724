import { numberText } from '@heard/domain/words/number-text';
import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { PastImportsDocument, type PastImportsQuery } from '../../../gql/participation/graphql';
import { joinPages } from '../../../platform/join-pages';
import { timeText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { type Column, DataTable } from '../../../ui/data-table';
import { ShowMore } from '../../../ui/show-more';
import { FailedState, Loading } from '../../../ui/states';

type Run = PastImportsQuery['importRuns']['edges'][number]['node'];

const pageSize = 10;

const columns: readonly Column<Run>[] = [
  {
    key: 'on',
    header: 'Imported',
    cell: ({ id, appliedAt }) => (
      <Link className="past-imports__when" to={paths.importRun(id)}>
        {momentText(appliedAt)}
      </Link>
    ),
  },
  { key: 'rows', header: 'Reviews', align: 'end', cell: ({ rows }) => numberText(rows) },
  { key: 'added', header: 'Added', align: 'end', cell: ({ reviewsAdded }) => numberText(reviewsAdded) },
  {
    key: 'changed',
    header: 'Corrected',
    align: 'end',
    cell: ({ reviewsChanged }) => numberText(reviewsChanged),
  },
  { key: 'findings', header: 'Findings', align: 'end', cell: ({ rules }) => numberText(findingsOf(rules)) },
  { key: 'files', header: 'Files', cell: ({ fileNames }) => fileNames.join(', ') },
  { key: 'by', header: 'By', cell: ({ appliedByName }) => appliedByName },
];

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
      <DataTable
        caption="Returns imported so far"
        captionHidden
        columns={columns}
        rows={page.edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
      />
      {page.pageInfo.hasNextPage ? (
        <ShowMore shown={page.edges.length} hasMore busy={loading} what="imports" onMore={more} />
      ) : null}
    </>
  );
}
