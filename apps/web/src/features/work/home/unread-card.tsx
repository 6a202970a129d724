import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { type TodayQuery, UnreadWordsDocument } from '../../../gql/work/graphql';
import { dateText } from '../../../platform/dates';
import { dotted } from '../../../platform/dotted';
import { joinPages } from '../../../platform/join-pages';
import { paths } from '../../../platform/paths';
import { Card } from '../../../ui/card';
import { ShowMore } from '../../../ui/show-more';

type Unread = NonNullable<TodayQuery['unread']>;

/** What came in and this person has not read, the newest first; each line leads to the words, and is read by that. */
export function UnreadCard({ unread }: { readonly unread: Unread }) {
  return (
    <Card title="New words, not read yet">
      {unread.edges.length === 0 ? (
        <p>You have read everything that came in over the last four weeks.</p>
      ) : (
        <UnreadList unread={unread} />
      )}
    </Card>
  );
}

function UnreadList({ unread }: { readonly unread: Unread }) {
  const [isMore, setMore] = useState(false);
  const { data, loading, fetchMore } = useQuery(UnreadWordsDocument, {
    variables: { after: unread.pageInfo.endCursor },
    skip: !isMore,
  });
  const shown = data ? joinPages(unread, data.unreadWords) : unread;
  const more = () => {
    if (!data) return setMore(true);
    return void fetchMore({
      variables: { after: shown.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        unreadWords: joinPages(before.unreadWords, next.unreadWords),
      }),
    });
  };
  return (
    <>
      <ul className="work-lines">
        {shown.edges.map(({ node }) => (
          <li key={node.id}>
            <div>
              <Link className="work-lines__link" to={paths.answer(node.id)}>
                {node.childName}
              </Link>
              <p className="work-lines__words" dir="auto">
                {node.words}
              </p>
              <p className="soft">
                {dotted([
                  dateText(node.givenOn),
                  node.recordedByName ? `written down by ${node.recordedByName}` : null,
                  node.isTakenBack && 'they took it back',
                ])}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {shown.pageInfo.hasNextPage || isMore ? (
        <ShowMore
          shown={shown.edges.length}
          hasMore={shown.pageInfo.hasNextPage}
          busy={loading}
          what="tellings"
          one="telling"
          onMore={more}
        />
      ) : null}
    </>
  );
}
