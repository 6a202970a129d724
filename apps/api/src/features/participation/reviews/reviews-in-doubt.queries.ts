import { ageOn } from '@heard/domain/calendar/months';
import { ReviewDoubt, reviewDoubts } from '@heard/domain/participation/code-and-age';
import { ParticipationCode } from '@heard/domain/participation/participation-codes';
import { z } from 'zod';
import { count, day, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import type { AskedDays } from '../participation-question.shape.js';

const doubtfulReview = row({
  id,
  childId: id,
  reference: text,
  heldOn: day,
  code: z.enum(ParticipationCode),
  dateOfBirth: day.nullable(),
  doubt: z.enum(ReviewDoubt),
  /** Reviews of the same doubt in all. */
  reviews: count,
}).readonly();

export interface DoubtfulReview {
  readonly id: string;
  readonly childId: string;
  readonly reference: string;
  readonly heldOn: string;
  readonly code: ParticipationCode;
  /** Completed years on the day; null where it is not known. */
  readonly age: number | null;
}

export interface ReviewsInDoubt {
  readonly doubt: ReviewDoubt;
  readonly reviews: number;
  /** The latest of them. */
  readonly latest: readonly DoubtfulReview[];
}

const mostListed = 100;

const inDoubt = `
  select id, "childId", reference, "heldOn", code, "dateOfBirth", doubt, reviews
  from (
    select d.id, d.child_id as "childId", d.reference, d.held_on as "heldOn", d.participation_code as code,
      d.date_of_birth as "dateOfBirth", d.doubt, count(*) over (partition by d.doubt)::int as reviews,
      row_number() over (partition by d.doubt order by d.held_on desc, d.id) as place
    from app.reviews_in_doubt d
    where (d.held_on between $1 and $2 or d.held_on > $3) and d.doubt is not null) numbered
  where place <= $4 order by place`;

/**
 * Reviews of these days that somebody should look into, by what is odd about them; those dated after today whatever
 * day they bear, as a slip in the year puts them into no period that anybody looks at.
 */
export async function reviewsInDoubt(unit: Unit, { from, to }: AskedDays): Promise<ReviewsInDoubt[]> {
  const rows = await rowsOf(unit, doubtfulReview, inDoubt, [from, to, unit.today, mostListed]);
  return reviewDoubts.flatMap((doubt) => {
    const latest = rows.filter((row) => row.doubt === doubt);
    const [first] = latest;
    if (first === undefined) return [];
    return [{ doubt, reviews: first.reviews, latest: latest.map(toDoubtful) }];
  });
}

function toDoubtful({ dateOfBirth, ...review }: z.output<typeof doubtfulReview>): DoubtfulReview {
  const { heldOn } = review;
  return {
    ...review,
    age: dateOfBirth === null || dateOfBirth > heldOn ? null : ageOn(dateOfBirth, heldOn),
  };
}
