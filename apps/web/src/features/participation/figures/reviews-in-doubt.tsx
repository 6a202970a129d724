import { useQuery } from '@apollo/client/react';
import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import { numberText } from '@heard/domain/words/number-text';
import { Link } from 'react-router';

import { ReviewsInDoubtDocument, type ReviewsInDoubtQuery } from '../../../gql/participation/graphql';
import { paths } from '../../../platform/paths';
import { type Column, DataTable } from '../../../ui/data-table';
import { FailedState } from '../../../ui/states';
import { Disclosure } from '../disclosure';
import type { PeriodChoice } from '../periods';

type Kind = ReviewsInDoubtQuery['reviewsInDoubt'][number];
type Review = Kind['latest'][number];

interface DoubtWords {
  readonly title: string;
  readonly whatToDo: string;
}

const words: Readonly<Record<Kind['doubt'], DoubtWords>> = {
  CODED_UNDER_FOUR: {
    title: 'Four or over, coded as under four',
    whatToDo: 'Find out how the child took part. Nobody can tell from PN0 whether the child was heard.',
  },
  CODED_FOUR_OR_OVER: {
    title: 'Under four, coded as four or over',
    whatToDo: 'Check the date of birth and the day of the review. If both are right the code is PN0.',
  },
  TO_COME: {
    title: 'Dated after today',
    whatToDo: 'Not counted before its day comes. Check the year of the date.',
  },
  GROWN_UP: {
    title: 'On or after the 18th birthday',
    whatToDo: 'Not counted, as the young person was no longer in care. Check the date of birth and the day.',
  },
  SAME_ROW: {
    title: 'The same row of a return twice',
    whatToDo: 'Counted once. Take the other row out in the case system.',
  },
  NOT_IN_CARE: {
    title: 'Not in care on that day, by the episodes',
    whatToDo: 'Counted all the same. Check the day of the review, and whether an episode is missing.',
  },
};

/** What somebody should look into, for whoever may open the records behind the figures. */
export function ReviewsInDoubt({ period }: { readonly period: PeriodChoice }) {
  const { data, error, refetch } = useQuery(ReviewsInDoubtDocument, {
    variables: { from: period.from, to: period.to },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return error ? <FailedState onRetry={() => void refetch()} /> : null;
  if (data.reviewsInDoubt.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="in-doubt">
      <div className="stack stack--tight">
        <h2 id="in-doubt">Reviews to look into</h2>
        <p className="soft">Correct them in the case system; the next return puts them right here.</p>
      </div>
      {data.reviewsInDoubt.map((kind) => (
        <Disclosure key={kind.doubt} title={`${words[kind.doubt].title}: ${numberText(kind.reviews)}`}>
          <p>{words[kind.doubt].whatToDo}</p>
          <DataTable
            caption={captionOf(kind)}
            captionHidden={kind.latest.length === kind.reviews}
            columns={columns}
            rows={kind.latest}
            rowKey={(review) => review.id}
          />
        </Disclosure>
      ))}
    </section>
  );
}

function captionOf({ doubt, reviews, latest }: Kind): string {
  return latest.length === reviews
    ? words[doubt].title
    : `The latest ${numberText(latest.length)} of ${numberText(reviews)}`;
}

const columns: readonly Column<Review>[] = [
  {
    key: 'child',
    header: 'Child',
    cell: ({ childId, reference }) => (
      <Link to={paths.child(childId)} className="unbroken">
        {reference}
      </Link>
    ),
  },
  { key: 'day', header: 'Review', cell: ({ heldOn }) => formatPlainDate(heldOn) },
  { key: 'code', header: 'Code', cell: ({ code }) => code },
  { key: 'age', header: 'Age that day', align: 'end', cell: ({ age }) => age ?? 'not known' },
];
