import '../../../ui/filter-links.css';

import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';

import { CaseloadDocument, type CaseloadQuery } from '../../../gql/children/graphql';
import { joinPages } from '../../../platform/join-pages';
import { useCan, useSession } from '../../../platform/session';
import { useCalmly } from '../../../platform/use-calmly';
import { Select } from '../../../ui/select';
import { ShowMore } from '../../../ui/show-more';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { ChildGroups } from './child-groups';
import { countsText, NeedFilters } from './need-filters';
import { addressOf, type Chosen, chosenBy, needsAfter } from './who-waits';

const pageSize = 24;

/** One page after another; while another choice is asked for, what was there stays. */
function useCaseload(chosen: Chosen) {
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(CaseloadDocument, {
    variables: { ...chosen, first: pageSize, after: null },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const more = () =>
    void fetchMore({
      variables: { after: data?.caseload.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        caseload: joinPages(before.caseload, next.caseload),
      }),
    });
  return { found: data ?? previousData, failed: error !== undefined && !data, loading, refetch, more };
}

/** The children in reach, whoever waits longest first; the address says of whom and who waits for what. */
export function Caseload() {
  const [address] = useSearchParams();
  const chosen = chosenBy(address);
  const mayRead = useCan('child:read');
  const { found, failed, loading, refetch, more } = useCaseload(chosen);
  const isTime = useCalmly(found !== undefined);
  if (failed) return <FailedState onRetry={() => void refetch()} />;
  if (!found || !isTime) return <Loading label="Looking for children" lines={6} />;
  const { caseload: page, caseloadSummary: summary } = found;
  return (
    <>
      <WorkerChoice workers={summary?.workers ?? []} chosen={chosen} />
      {mayRead ? <NeedFilters chosen={chosen} summary={summary} /> : null}
      {page.edges.length === 0 ? <Nobody chosen={chosen} /> : <Shown page={page} busy={loading} onMore={more} />}
    </>
  );
}

interface ShownProps {
  readonly page: CaseloadQuery['caseload'];
  readonly busy: boolean;
  readonly onMore: () => void;
}

function Shown({ page, busy, onMore }: ShownProps) {
  return (
    <>
      <ChildGroups all={page.edges.map((edge) => edge.node)} />
      <ShowMore
        shown={page.edges.length}
        hasMore={page.pageInfo.hasNextPage}
        busy={busy}
        what="children"
        one="child"
        onMore={onMore}
      />
    </>
  );
}

interface WorkerChoiceProps {
  readonly workers: NonNullable<CaseloadQuery['caseloadSummary']>['workers'];
  readonly chosen: Chosen;
}

/** For a manager: whose children wait, who has most overdue first. */
function WorkerChoice({ workers, chosen }: WorkerChoiceProps) {
  const [, setAddress] = useSearchParams();
  const { silenceWeeks } = useSession();
  if (workers.length === 0) return null;
  const choose = (worker: string) => setAddress(addressOf({ ...chosen, workerId: worker || null, onlyOwn: false }));
  return (
    <div className="worker-choice">
      <Select
        name="worker"
        label="Whose children?"
        emptyLabel="The whole team’s"
        value={chosen.workerId ?? ''}
        options={workers.map((worker) => ({
          value: worker.id,
          label: `${worker.name}: ${countsText(worker, silenceWeeks)}`,
        }))}
        onChange={(event) => choose(event.target.value)}
      />
    </div>
  );
}

function Nobody({ chosen: { need, workerId } }: { readonly chosen: Chosen }) {
  const title = needsAfter(useSession().silenceWeeks).find((one) => one.need === need)?.nobody;
  if (title !== undefined || workerId !== null) {
    return (
      <EmptyState title={title ?? 'No children of this worker'} icon="children">
        <p>Nobody is left out: all children are one tap away above.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No children yet" icon="children">
      <p>Children show here as soon as they are allocated to you or your team.</p>
    </EmptyState>
  );
}
