import './children-page.css';

import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { MyChildrenDocument, type MyChildrenQuery } from '../../../gql/children/graphql';
import { paths } from '../../../platform/paths';
import { useCan, useSession } from '../../../platform/session';
import { useSearched } from '../../../platform/use-searched';
import { Page } from '../../../ui/page';
import { SearchBox } from '../../../ui/search-box';
import { ShowMore } from '../../../ui/show-more';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { UnsentNotice } from '../../../ui/unsent-notice';
import { CaseloadLine } from './caseload-line';
import { ChildCard, type ListedChild } from './child-card';

const pageSize = 24;

const usualLead = 'Yours first. The longer a child has not been heard, the more it shows.';
const leads: ReadonlyMap<string, string> = new Map([
  ['LEADERSHIP', 'Find one child by name or reference. You will be asked why you open their record.'],
  ['QUALITY_ASSURANCE', 'Every child. You will be asked why you open a record.'],
  ['PARTNER', 'The children you work with. You see their names, and can log what they say.'],
  ['COMPLAINTS_MANAGER', 'The children in your cases. You see their names, and can log what they say.'],
]);

/** My children first, then my team's; anybody in reach by name or reference. */
export function ChildrenPage({ notices }: { readonly notices?: ReactNode }) {
  const [search, find] = useSearched();
  const role = useSession().me?.role;
  const needsSearch = role === 'LEADERSHIP';
  return (
    <Page title="Children" width="wide" lead={<Lead />}>
      {notices}
      <UnsentNotice form="feedback" to={paths.newFeedback()} />
      <SearchBox label="Find a child" hint="By name, or by reference such as VC-1042" value={search} onSearch={find} />
      {needsSearch && search === '' ? null : <ChildList key={role} search={search} />}
    </Page>
  );
}

/** Whose children these are; leadership reads what groups said through reports. */
function Lead() {
  const role = useSession().me?.role ?? '';
  const mayRead = useCan('child:read');
  return (
    <>
      <p>{leads.get(role) ?? usualLead}</p>
      {mayRead && role !== 'LEADERSHIP' ? (
        <p>
          <Link to={paths.groups}>What groups said</Link>
        </p>
      ) : null}
    </>
  );
}

function ChildList({ search }: { readonly search: string }) {
  const { data, error, loading, refetch, fetchMore } = useQuery(MyChildrenDocument, {
    variables: { search, first: pageSize, after: null },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.children;
  if (error && !page) return <FailedState onRetry={() => void refetch()} />;
  if (!page) return <Loading label="Looking for children" lines={6} />;
  if (page.edges.length === 0) return <NobodyFound search={search} />;
  const children = page.edges.map((edge) => edge.node);
  const more = () =>
    void fetchMore({
      variables: { after: page.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
    });
  return (
    <>
      <ChildGroups all={children} search={search} goesOn={page.pageInfo.hasNextPage} />
      <ShowMore
        shown={children.length}
        hasMore={page.pageInfo.hasNextPage}
        busy={loading}
        what="children"
        onMore={more}
      />
    </>
  );
}

function joined(before: MyChildrenQuery, next: MyChildrenQuery): MyChildrenQuery {
  return { children: { ...next.children, edges: [...before.children.edges, ...next.children.edges] } };
}

interface ChildGroupsProps {
  readonly all: readonly ListedChild[];
  readonly search: string;
  readonly goesOn: boolean;
}

function ChildGroups({ all, search, goesOn }: ChildGroupsProps) {
  const mine = all.filter((child) => child.mine);
  const others = all.filter((child) => !child.mine);
  if (search !== '' || mine.length === 0)
    return <ChildGroup title={search === '' ? 'Children' : `Found for “${search}”`} list={all} />;
  return (
    <>
      <ChildGroup title="My children" list={mine} isWhole={others.length > 0 || !goesOn} />
      {others.length > 0 ? <ChildGroup title="My team’s children" list={others} /> : null}
    </>
  );
}

interface ChildGroupProps {
  readonly title: string;
  readonly list: readonly ListedChild[];
  /** All of my children are here, so that they can be counted. */
  readonly isWhole?: boolean;
}

function ChildGroup({ title, list, isWhole = false }: ChildGroupProps) {
  return (
    <section className="child-group" aria-label={title}>
      <div>
        <h2>{title}</h2>
        {isWhole ? <CaseloadLine list={list} /> : null}
      </div>
      <ul className="child-group__list">
        {list.map((child) => (
          <li key={child.id}>
            <ChildCard child={child} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NobodyFound({ search }: { readonly search: string }) {
  if (search !== '') {
    return (
      <EmptyState title={`Nobody found for “${search}”`} icon="search">
        <p>Check the spelling, or use the reference. Children outside your work do not show here.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No children yet" icon="children">
      <p>Children show here as soon as they are allocated to you or your team.</p>
    </EmptyState>
  );
}
