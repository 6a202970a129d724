import { Link } from 'react-router';

import type { TodayQuery } from '../../../gql/work/graphql';
import { dateText, shortDateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { Card } from '../../../ui/card';
import { Tag } from '../../../ui/tag';

type Questions = NonNullable<TodayQuery['questions']>;

/** What a partner was asked about children whom they serve: what waits first. */
export function AskedCard({ questions }: { readonly questions: Questions }) {
  if (questions.length === 0) return null;
  return (
    <Card title="You were asked" tone={questions.some(({ repliedOn }) => !repliedOn) ? 'warm' : 'plain'}>
      <ul className="work-lines">
        {questions.map((one) => (
          <li key={one.id}>
            <div>
              <Link className="work-lines__link" to={paths.question(one.id)} dir="auto">
                {one.question}
              </Link>
              <p className="soft">
                About {one.childName} · {one.askedByName}, since {dateText(one.askedOn)}
              </p>
            </div>
            <div className="work-lines__end">
              {one.repliedOn ? (
                <Tag tone="success">{`Replied on ${shortDateText(one.repliedOn)}`}</Tag>
              ) : (
                <Tag tone="warning">Waits for your reply</Tag>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
