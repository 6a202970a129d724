import { Link } from 'react-router';

import type { TodayQuery } from '../../../gql/work/graphql';
import { dateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { Card } from '../../../ui/card';

type Replies = NonNullable<TodayQuery['replies']>;

/** What partners replied to what this person asked: it stands here until something is decided or told after it. */
export function RepliesCard({ replies }: { readonly replies: Replies }) {
  if (replies.length === 0) return null;
  return (
    <Card title="Replies to what you asked" tone="warm">
      <ul className="work-lines">
        {replies.map((one) => (
          <li key={one.id}>
            <div>
              <Link className="work-lines__link" to={paths.answer(one.feedbackId)}>
                {one.childName}: {one.partnerName} has replied
              </Link>
              <p className="soft" dir="auto">
                {one.question}
              </p>
              <p className="soft">{dateText(one.repliedOn)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
