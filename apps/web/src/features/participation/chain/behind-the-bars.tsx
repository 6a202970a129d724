import { useQuery } from '@apollo/client/react';
import type { ChainList } from '@heard/domain/participation/chain-questions';
import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import { numberText } from '@heard/domain/words/number-text';
import { Link, useSearchParams } from 'react-router';

import { ChainStatementsDocument, type ChainStatementsQuery } from '../../../gql/participation/graphql';
import { joinPages } from '../../../platform/join-pages';
import { paths } from '../../../platform/paths';
import { type Column, DataTable } from '../../../ui/data-table';
import { ShowMore } from '../../../ui/show-more';
import { FailedState, Loading } from '../../../ui/states';
import type { Asked } from './asked';
import { Choice } from './chain-choices';
import { listOf, listsOf, wayToList } from './chain-lists';
import { type ChainPeriod, periodName } from './chain-words';
import { useListFocus } from './use-list-focus';

type Statement = ChainStatementsQuery['chainStatements']['edges'][number]['node'];

interface BehindTheBarsProps {
  readonly period: ChainPeriod;
  readonly asked: Asked;
}

type Behind = ReturnType<typeof listsOf>[number];

/**
 * What is behind the bars, for whoever may open the records: whose, when and how far, and not a word of it. One list at a
 * time, and the address says which, so that it can be left by “Back” and come back to.
 */
export function BehindTheBars({ period, asked }: BehindTheBarsProps) {
  const [address] = useSearchParams();
  const lists = period.counts ? listsOf(period.counts) : [];
  const open = listOf(address);
  const behind = lists.find(({ list }) => list === open);
  useListFocus(open);
  if (lists.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="behind">
      <div className="stack stack--tight">
        <h2 id="behind" tabIndex={-1}>
          Behind the bars{titleOf(behind)}
        </h2>
        <p className="soft">
          {open === null ? 'Press a bar, or choose here, to see whose words they are' : 'Whose words they are'},{' '}
          {periodName(period)}. What was said is on the child’s page.
        </p>
      </div>
      <ChooseList lists={lists} open={open} />
      {behind ? <List key={behind.list} behind={behind} period={period} asked={asked} /> : null}
      {open !== null && !behind ? <p>Nothing stands in this list.</p> : null}
    </section>
  );
}

function titleOf(behind: Behind | undefined): string {
  return behind ? `: ${behind.title.toLowerCase()}, ${numberText(behind.count)}` : '';
}

function ChooseList({ lists, open }: { readonly lists: readonly Behind[]; readonly open: ChainList | null }) {
  const [address, setAddress] = useSearchParams();
  return (
    <div className="chain-choices">
      <Choice
        id="behind-list"
        label="List"
        all="None"
        options={lists.map(({ list, title, count }) => ({ key: list, label: `${title}: ${numberText(count)}` }))}
        value={lists.find(({ list }) => list === open)?.list ?? ''}
        onChoose={(chosen) => setAddress(wayToList(address, lists.find(({ list }) => list === chosen)?.list ?? null))}
      />
      {open === null ? null : <Link to={wayToList(address, null)}>Back to the bars</Link>}
    </div>
  );
}

interface ListProps extends BehindTheBarsProps {
  readonly behind: Behind;
}

function List({ behind, period, asked }: ListProps) {
  const { data, error, loading, refetch, fetchMore } = useQuery(ChainStatementsDocument, {
    variables: { from: period.from, to: period.to, list: behind.list, filter: asked.filter, after: null },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.chainStatements;
  if (!page) return error ? <FailedState onRetry={() => void refetch()} /> : <Loading label="Loading" lines={4} />;
  const more = () =>
    void fetchMore({
      variables: { after: page.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        chainStatements: joinPages(before.chainStatements, next.chainStatements),
      }),
    });
  const shown = page.edges.length;
  return (
    <>
      <DataTable
        caption={behind.title}
        captionHidden
        columns={columns}
        rows={page.edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
      />
      <ShowMore
        shown={shown}
        // Whoever was counted may have moved on since.
        total={page.pageInfo.hasNextPage ? Math.max(shown + 1, behind.count) : shown}
        hasMore={page.pageInfo.hasNextPage}
        busy={loading}
        what="statements"
        one="statement"
        onMore={more}
      />
    </>
  );
}

const columns: readonly Column<Statement>[] = [
  {
    key: 'child',
    header: 'Child',
    cell: ({ childId, reference }) => (
      <Link to={childId ? paths.child(childId) : paths.groups} className="unbroken">
        {reference}
      </Link>
    ),
  },
  { key: 'day', header: 'Said on', cell: ({ givenOn }) => formatPlainDate(givenOn) },
  { key: 'stream', header: 'Stream', cell: ({ stream }) => stream },
  {
    key: 'standing',
    header: 'Where it stands',
    cell: ({ standing }) => <span className="chain-stands">{standing}</span>,
  },
  { key: 'promised', header: 'Promised for', cell: ({ answerBy }) => (answerBy ? formatPlainDate(answerBy) : '–') },
  { key: 'told', header: 'Told on', cell: ({ toldOn }) => (toldOn ? formatPlainDate(toldOn) : '–') },
];
