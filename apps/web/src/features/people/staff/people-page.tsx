import '../people.css';

import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { PeopleDocument, PeopleOptionsDocument, type PeopleQuery } from '../../../gql/people/graphql';
import { joinPages } from '../../../platform/join-pages';
import { paths } from '../../../platform/paths';
import { useCan } from '../../../platform/session';
import { BackLink } from '../../../ui/back-link';
import { Card } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { ShowMore } from '../../../ui/show-more';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { Tag } from '../../../ui/tag';
import { AskButton } from './ask-button';
import { InviteCard } from './invite-card';
import { EmailAddress } from './email-address';
import { PeopleFilters, useWanted } from './people-filters';
import { heldText } from './person-text';
import { WishesCard } from './wishes-card';

type Line = PeopleQuery['people']['edges'][number]['node'];

/** Who works here, with which role and where: an administrator’s everybody, a manager’s and a partner’s own. */
export function PeoplePage() {
  const mayKeepTeams = useCan('unit:change');
  const { data, refetch } = useQuery(PeopleOptionsDocument, { fetchPolicy: 'cache-and-network' });
  const list = usePeople();
  const options = data?.peopleOptions;
  const [round, setRound] = useState(0);
  const changed = () => {
    setRound(round + 1); // counts anew who is not invited
    void refetch();
    list.again();
  };
  return (
    <Page
      title="People"
      above={
        mayKeepTeams ? (
          <BackLink to={paths.settings}>Settings</BackLink>
        ) : (
          <BackLink to={paths.home}>What needs me today?</BackLink>
        )
      }
      lead="Who works here, in which role and team, from when to when."
      action={
        options ? (
          <AskButton asked={{ to: 'ADD', options }} look="primary" onChanged={changed}>
            Add a person
          </AskButton>
        ) : null
      }
    >
      {mayKeepTeams ? (
        <p>
          <Link to={paths.peopleFile}>Bring people in from a file</Link>
        </p>
      ) : null}
      {mayKeepTeams ? <InviteCard key={round} /> : null}
      <WishesCard />
      <PeopleFilters options={options} />
      <Found list={list} />
    </Page>
  );
}

function usePeople() {
  const wanted = useWanted();
  const { data, loading, error, refetch, fetchMore } = useQuery(PeopleDocument, {
    variables: { ...wanted, after: null },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.people;
  const more = () =>
    void fetchMore({
      variables: { after: page?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => ({ people: joinPages(before.people, next.people) }),
    });
  return { page, busy: loading, failed: error !== undefined, again: () => void refetch(), more };
}

function Found({ list: { page, busy, failed, again, more } }: { readonly list: ReturnType<typeof usePeople> }) {
  if (page) return <Lines page={page} busy={busy} onMore={more} />;
  return failed ? <FailedState onRetry={again} /> : <Loading label="Looking for people" lines={8} />;
}

interface LinesProps {
  readonly page: PeopleQuery['people'];
  readonly busy: boolean;
  readonly onMore: () => void;
}

function Lines({ page, busy, onMore }: LinesProps) {
  if (page.edges.length === 0) {
    return (
      <EmptyState title="Nobody is found">
        <p>Look for another name, or choose another team, role or state.</p>
      </EmptyState>
    );
  }
  return (
    <Card>
      <ul className="people-lines">
        {page.edges.map(({ node }) => (
          <PersonLine key={node.id} person={node} />
        ))}
      </ul>
      <ShowMore
        shown={page.edges.length}
        hasMore={page.pageInfo.hasNextPage}
        busy={busy}
        what="people"
        one="person"
        onMore={onMore}
      />
    </Card>
  );
}

function PersonLine({ person }: { readonly person: Line }) {
  const { id, name, email, held, hasEnded, hasWayIn, isWaiting } = person;
  return (
    <li className="people-line">
      <div className="people-line__words">
        <Link to={paths.person(id)} dir="auto">
          {name}
        </Link>
        <p>{held ? heldText(held) : 'No role yet'}</p>
        <p className="soft people-line__email">
          <EmailAddress of={email} />
        </p>
      </div>
      <div className="people-line__ways">
        {hasEnded ? <Tag>Left</Tag> : null}
        {!hasEnded && !hasWayIn ? <Tag tone="warning">Not come in yet</Tag> : null}
        {isWaiting ? <Tag tone="warm">Waits for a second person</Tag> : null}
      </div>
    </li>
  );
}
