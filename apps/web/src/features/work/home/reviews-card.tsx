import { daysBetween } from '@heard/domain/calendar/plain-date';
import { amountOf } from '@heard/domain/words/amount-of';
import { Fragment } from 'react';
import { Link } from 'react-router';

import type { TodayQuery } from '../../../gql/work/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { dateText, shortDateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { Card } from '../../../ui/card';
import { DaysTag } from '../../../ui/tag';

type Review = NonNullable<TodayQuery['reviews']>[number];

/** Reviews of the next four weeks, with what the child has said since the last one and what they still wait for. */
export function ReviewsCard({ reviews }: { readonly reviews: readonly Review[] }) {
  return (
    <Card title="Reviews in the next four weeks">
      {reviews.length === 0 ? (
        <p>No review of yours is due in the next four weeks.</p>
      ) : (
        <ul className="work-lines">
          {reviews.map((review) => (
            <li key={review.childId}>
              <div>
                <Link className="work-lines__link" to={paths.child(review.childId)}>
                  {review.childName}: review by {dateText(review.dueOn)}
                </Link>
                {review.words === null ? null : <p>{review.words}</p>}
                <SinceLast review={review} />
                <Promised promised={review.promised} />
              </div>
              <div className="work-lines__end">
                <DaysTag days={daysBetween(todayInLondon(), review.dueOn)} soon={7} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Promised({ promised }: Pick<Review, 'promised'>) {
  if (promised.length === 0) return null;
  return (
    <p className="soft">
      Promised:{' '}
      {promised.map(({ title, dueOn, doneOn }, at) => (
        <Fragment key={title}>
          {at > 0 ? '; ' : null}‘{title}’, {promiseText(dueOn ?? null, doneOn ?? null)}
        </Fragment>
      ))}
    </p>
  );
}

function promiseText(dueOn: string | null, doneOn: string | null): string {
  if (doneOn !== null) return `done on ${shortDateText(doneOn)}`;
  return dueOn === null ? 'still to be done' : `by ${shortDateText(dueOn)}`;
}

/** What they said since leads to those words. */
function SinceLast({ review }: { readonly review: Review }) {
  const { childId, lastHeldOn, since, lastHeardOn, saidSince, owed } = review;
  const when = lastHeldOn ? `since the last one on ${shortDateText(lastHeldOn)}` : 'since they came into care';
  const last = saidSince > 0 && lastHeardOn ? `last on ${shortDateText(lastHeardOn)}` : null;
  const waits = owed === 0 ? null : `waits for ${amountOf(owed, 'answer', 'answers')}`;
  const rest = [last, waits].filter((fact) => fact !== null).map((fact) => ` · ${fact}`);
  return (
    <p className="soft">
      {saidSince === 0 ? (
        `Not heard ${when}`
      ) : (
        <Link to={paths.childSince(childId, since)}>{`Heard ${amountOf(saidSince, 'time', 'times')} ${when}`}</Link>
      )}
      {rest}
    </p>
  );
}
