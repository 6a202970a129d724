import { useQuery } from '@apollo/client/react';
import type { ChainList } from '@heard/domain/participation/chain-questions';
import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import { numberText } from '@heard/domain/words/number-text';
import { useState } from 'react';
import { Link } from 'react-router';

import {
  type ChainCountsFragment,
  ChainStatementsDocument,
  type ChainStatementsQuery,
} from '../../../gql/participation/graphql';
import { paths } from '../../../platform/paths';
import { type Column, DataTable } from '../../../ui/data-table';
import { FailedState, Loading } from '../../../ui/states';
import { Disclosure } from '../disclosure';
import type { Asked } from './asked';
import { type ChainPeriod, periodName } from './chain-words';

type Statement = ChainStatementsQuery['chainStatements']['oldest'][number];

interface Behind {
  readonly list: ChainList;
  readonly title: string;
  readonly count: number;
}

function standingAt(counts: ChainCountsFragment, ...keys: readonly string[]): number {
  return counts.standing.reduce((sum, { key, statements }) => (keys.includes(key) ? sum + statements : sum), 0);
}

function amount(count: number | null | undefined): number {
  return count ?? 0;
}

/** What is missing first, then how far the others came. */
function listsOf(counts: ChainCountsFragment): readonly Behind[] {
  const { said, decided, toDo, underWay, shown, told, due, inTime } = counts;
  return [
    { list: 'NOT_DECIDED', title: 'Not decided', count: standingAt(counts, 'NOT_ASKED', 'UNDECIDED') },
    { list: 'NOT_UNDER_WAY', title: 'To be done, and nothing under way', count: amount(toDo) - amount(underWay) },
    { list: 'NOT_SHOWN', title: 'To be done, and not done or not shown yet', count: amount(toDo) - amount(shown) },
    {
      list: 'NOT_TOLD',
      title: 'Decided, and not told',
      count: standingAt(counts, 'DECIDED', 'COULD_NOT', 'UNREACHED'),
    },
    { list: 'LATE', title: 'Not told by the promised day', count: amount(due) - amount(inTime) },
    { list: 'SAID', title: 'All that was said', count: amount(said) },
    { list: 'DECIDED', title: 'Decided', count: amount(decided) },
    { list: 'UNDER_WAY', title: 'Under way', count: amount(underWay) },
    { list: 'SHOWN', title: 'Done, and shown', count: amount(shown) },
    { list: 'TOLD', title: 'Told', count: amount(told) },
  ];
}

interface BehindTheBarsProps {
  readonly period: ChainPeriod;
  readonly asked: Asked;
}

/** What is behind each bar, for whoever may open the records: whose, when and how far, and not a word of it. */
export function BehindTheBars({ period, asked }: BehindTheBarsProps) {
  const lists = period.counts && asked.isExact ? listsOf(period.counts).filter(({ count }) => count > 0) : [];
  if (lists.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="behind">
      <div className="stack stack--tight">
        <h2 id="behind">Behind the bars</h2>
        <p className="soft">
          Whose words they are, {periodName(period)}, the oldest first. What was said is on the child’s page.
        </p>
      </div>
      {lists.map((behind) => (
        <OneList key={behind.list} behind={behind} period={period} asked={asked} />
      ))}
    </section>
  );
}

interface OneListProps extends BehindTheBarsProps {
  readonly behind: Behind;
}

function OneList({ behind, period, asked }: OneListProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={`${behind.title}: ${numberText(behind.count)}`} onOpen={() => setOpen(true)}>
      {isOpen ? <List behind={behind} period={period} asked={asked} /> : null}
    </Disclosure>
  );
}

function List({ behind, period, asked }: OneListProps) {
  const { data, error, refetch } = useQuery(ChainStatementsDocument, {
    variables: { from: period.from, to: period.to, list: behind.list, filter: asked.filter },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return error ? <FailedState onRetry={() => void refetch()} /> : <Loading label="Loading" lines={4} />;
  const { statements, oldest } = data.chainStatements;
  const isWhole = oldest.length === statements;
  return (
    <DataTable
      caption={isWhole ? behind.title : `The oldest ${numberText(oldest.length)} of ${numberText(statements)}`}
      captionHidden={isWhole}
      columns={columns}
      rows={oldest}
      rowKey={({ id }) => id}
    />
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
  { key: 'standing', header: 'Where it stands', cell: ({ standing }) => standing },
  { key: 'promised', header: 'Promised for', cell: ({ answerBy }) => (answerBy ? formatPlainDate(answerBy) : '–') },
  { key: 'told', header: 'Told on', cell: ({ toldOn }) => (toldOn ? formatPlainDate(toldOn) : '–') },
];
