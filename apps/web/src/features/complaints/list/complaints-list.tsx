import './complaints-list.css';

import { amountOf } from '@heard/domain/words/amount-of';
import { Link, useSearchParams } from 'react-router';

import type { ComplaintFilter, ComplaintsQuery } from '../../../gql/complaints/graphql';
import { paths } from '../../../platform/paths';
import { useCan } from '../../../platform/session';
import { useSearched } from '../../../platform/use-searched';
import { ButtonLink } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Page } from '../../../ui/page';
import { SearchBox } from '../../../ui/search-box';
import { ShowMore } from '../../../ui/show-more';
import { FailedState, Loading } from '../../../ui/states';
import { UnsentNotice } from '../../../ui/unsent-notice';
import { ComplaintFilters, filterOf } from './complaint-filters';
import { ComplaintGroups } from './complaint-groups';
import { KindTabs } from './kind-tabs';
import { NoComplaints } from './no-complaints';
import { SplitFigures } from '../figures/split-figures';
import { TimingsChart } from '../figures/timings-chart';
import { groupsOf, type UrgencyGroup } from './urgency-groups';
import { type FoundComplaints, useComplaints } from './use-complaints';

/** "7 are open. 1 of them is overdue." */
function openSentence({ open, overdue }: ComplaintsQuery['complaints']['counts']): string {
  if (open === 0) return 'Nothing is open.';
  const opened = amountOf(open, 'is open', 'are open');
  if (overdue === 0) return `${opened}, ${open === 1 ? 'in' : 'all in'} time.`;
  if (overdue === open) return open === 1 ? '1 is open, and it is overdue.' : `${opened}, and all of them are overdue.`;
  return `${opened}. ${amountOf(overdue, 'of them is', 'of them are')} overdue.`;
}

/** What is open, the longest overdue first: in five seconds it is clear what today is for. */
export function ComplaintsList() {
  const [address] = useSearchParams();
  const filter = filterOf(address.get('show'));
  const [search] = useSearched();
  const found = useComplaints(filter, search);
  const mayRecord = useCan('complaint:record');
  const figures = useCan('complaint:figures');
  const mayLook = useCan('retention:look');
  return (
    <Page
      title="Complaints"
      width="wide"
      lead={search === '' ? <OpenLine found={found} /> : `Found for “${search}”`}
      action={mayRecord ? <RecordActions /> : null}
    >
      {mayRecord ? <UnsentNotice form="new-complaint:" to={paths.newComplaint} /> : null}
      <KindTabs />
      <Found found={found} filter={filter} search={search} />
      {mayLook ? (
        <p>
          <Link to={paths.pastTime}>Records kept past their time</Link>
        </p>
      ) : null}
      {figures ? <TimingsChart /> : null}
      {figures ? <SplitFigures kind="COMPLAINT" /> : null}
    </Page>
  );
}

function OpenLine({ found: { page } }: Pick<ToolsProps, 'found'>) {
  return <p>{page ? openSentence(page.counts) : 'Each with the day by which it must be answered.'}</p>;
}

function RecordActions() {
  return (
    <div className="cluster">
      <ButtonLink to={paths.newComplaint}>
        <Icon name="plus" size={20} />
        Record a complaint
      </ButtonLink>
      <ButtonLink to={paths.newCompliment} look="secondary">
        Record a compliment
      </ButtonLink>
    </div>
  );
}

interface ToolsProps {
  readonly filter: ComplaintFilter;
  readonly search: string;
  readonly found: FoundComplaints;
}

function Tools({ filter, search, found }: ToolsProps) {
  const [, find] = useSearched();
  return (
    <div className="complaints-list__tools">
      <ComplaintFilters filter={filter} counts={found.page?.counts} />
      <SearchBox label="Find a complaint" value={search} onSearch={find} />
    </div>
  );
}

/** Before anything can be chosen or typed stands what has to be done today. */
function Found({ found, filter, search }: ToolsProps) {
  const groups = groupsOf(found.page?.edges.map((edge) => edge.node) ?? [], filter);
  const isToday = ({ key }: UrgencyGroup) => key === 'NOW' && filter === 'OPEN' && search === '';
  return (
    <>
      <ComplaintGroups groups={groups.filter(isToday)} />
      <Tools filter={filter} search={search} found={found} />
      <FoundList found={found} filter={filter} search={search} groups={groups.filter((group) => !isToday(group))} />
    </>
  );
}

function FoundList({ found, filter, search, groups }: ToolsProps & { readonly groups: readonly UrgencyGroup[] }) {
  const { page, failed, loading, retry, more } = found;
  if (failed) return <FailedState title="The complaints could not be loaded" onRetry={retry} />;
  if (!page) return <Loading label="Loading the complaints" lines={8} />;
  if (page.edges.length === 0) return <NoComplaints filter={filter} search={search} all={page.counts.all} />;
  return (
    <div>
      <ComplaintGroups groups={groups} />
      {page.pageInfo.hasNextPage ? (
        <ShowMore shown={page.edges.length} hasMore busy={loading} what="complaints" onMore={more} />
      ) : null}
    </div>
  );
}
