import { rateText } from '@heard/domain/participation/participation-sentences';

import type { ParticipationFiguresFragment } from '../../../gql/participation/graphql';
import { RateBar } from '../../../ui/rate-bar';
import { StatCard } from '../../../ui/stat-card';
import type { Options } from '../periods';

interface RateCardsProps {
  readonly whole: ParticipationFiguresFragment;
  readonly before: ParticipationFiguresFragment | null;
  readonly definition: Options['definition'];
}

/** The two rates that stand beside the first: being there is not being heard, and once is not every time. */
export function RateCards({ whole, before, definition }: RateCardsProps) {
  const isHidden = whole.suppressed && typeof whole.counted !== 'number';
  return (
    <div className="rate-cards">
      <StatCard
        label={definition.attendance.name}
        value={text(whole.attendanceRate)}
        formula={definition.attendance.formula}
        numerator={whole.attended ?? null}
        denominator={whole.counted ?? null}
        note={<Beside rate={whole.attendanceRate} earlier={before?.attendanceRate} />}
        suppressed={isHidden}
      />
      <StatCard
        label={definition.everyReview.name}
        value={text(whole.everyReviewRate)}
        formula={definition.everyReview.formula}
        numerator={whole.everyReview ?? null}
        denominator={whole.children ?? null}
        note={<Beside rate={whole.everyReviewRate} earlier={before?.everyReviewRate} />}
        suppressed={isHidden}
      />
    </div>
  );
}

type Rate = number | null | undefined;

function text(rate: Rate): string | null {
  return typeof rate === 'number' ? rateText(rate) : null;
}

function Beside({ rate, earlier }: { readonly rate: Rate; readonly earlier: Rate }) {
  return (
    <div className="rate-cards__beside">
      <RateBar value={rate ?? null} />
      {typeof earlier === 'number' ? <p>A year earlier: {rateText(earlier)}</p> : null}
    </div>
  );
}
