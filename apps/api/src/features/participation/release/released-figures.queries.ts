import { releasedPeriods } from '@heard/domain/participation/asked-period';
import { ageBands } from '@heard/domain/participation/age-bands';
import { askedFromAge } from '@heard/domain/participation/code-and-age';
import { inGroupOrder, wholeKey, wholeLabel } from '@heard/domain/participation/participation-groups';
import { InvalidInputError } from '../../../platform/errors.js';
import { count, flag, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { OpenUnit } from '../../../platform/unit.js';
import type { ParticipationFigures } from '../participation-figures.shape.js';
import type { ParticipationQuestion } from '../participation-question.shape.js';

const releasedRow = row({
  key: text,
  label: text,
  reviews: count.nullable(),
  counted: count.nullable(),
  participated: count.nullable(),
  attended: count.nullable(),
  children: count.nullable(),
  everyReview: count.nullable(),
  suppressed: flag,
}).readonly();

const released = `
  select case when $3 then p.period_key else c.value_key end as key,
    case when $3 then p.period_key else c.label end as label,
    c.reviews, c.counted, c.participated, c.attended, c.children, c.every_review as "everyReview", c.suppressed
  from released_cell c join figure_release p on p.id = c.release_id
  where p.period_key = any($1) and c.dimension = $2`;

/** What a release doesn't say. By age, contradicting codes would be one more count that could point at children. */
const notReleased = { countedByAge: null, participatedByAge: null, contradicting: null };
const bandsUnderFour: ReadonlySet<string> = new Set(
  ageBands.filter(({ from }) => from < askedFromAge).map(({ key }) => key),
);

/**
 * Participation as it was released, for readers who see no records. By quarter or year: every released one of the span;
 * otherwise one whole quarter or year. INVALID_INPUT for any other period and for one that is not released.
 */
export async function releasedParticipation(
  unit: OpenUnit,
  { from, to, groupBy }: ParticipationQuestion,
): Promise<ParticipationFigures[]> {
  const asked = releasedPeriods({ from, to }, groupBy);
  if (!asked.ok) throw new InvalidInputError(asked.fields);
  const byPeriod = groupBy === 'QUARTER' || groupBy === 'YEAR';
  const dimension = byPeriod || groupBy === null ? 'ALL' : groupBy;
  const found = await rowsOf(unit, releasedRow, released, [asked.keys, dimension, byPeriod]);
  const rows = found.map((row): ParticipationFigures => ({
    ...row,
    ...notReleased,
    hasRate: groupBy !== 'AGE_BAND' || !bandsUnderFour.has(row.key),
  }));
  if (rows.length === 0) {
    throw new InvalidInputError({
      from: 'The figures of this time have not been published yet. Ask for a quarter or year that has ended',
    });
  }
  if (groupBy === null) return rows.map((row) => ({ ...row, key: wholeKey, label: wholeLabel }));
  // A value without a review is known to have none; what is hidden stays.
  return inGroupOrder(
    groupBy,
    rows.filter((row) => byPeriod || row.reviews !== 0),
  );
}
