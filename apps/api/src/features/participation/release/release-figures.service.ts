import { reportingQuarterOf, yearOfPeriod } from '@heard/domain/calendar/reporting-year';
import { whyNotCounted } from '@heard/domain/participation/code-and-age';
import type { FigureCell, HiddenMarks } from '@heard/domain/reports/figure-cells';
import { suppressFigures } from '@heard/domain/reports/suppress-figures';
import { fixThreshold } from '../../../foundations/figures/figure-thresholds.queries.js';
import { OrgUnitEntity } from '../../../foundations/people/org-unit.entity.js';
import type { NewRow } from '../../../platform/entity-store.js';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { dueReleases, releasedKeys } from './due-releases.queries.js';
import { FigureReleaseEntity } from './figure-release.entity.js';
import {
  factsOfYear,
  lockReleases,
  marksOfYear,
  type ReleasedFact,
  reviewsOfQuarters,
  servicesOfTeams,
} from './release-figures.queries.js';
import { ReleasedCellEntity } from './released-cell.entity.js';
import { countFacts, dimensionValues, type DimensionValue, factValue, toFact } from './to-released-facts.js';
import { ReleasedReviewEntity } from './released-review.entity.js';

interface Placed {
  readonly cell: FigureCell;
  readonly value: DimensionValue;
}

function releaseOf(releases: ReadonlyMap<string, string>, period: string): string {
  const id = releases.get(period);
  if (id === undefined) throw new Error(`${period} has no release`);
  return id;
}

function addRelease(unit: Unit, key: string): string {
  const id = newId();
  unit.db.insert(FigureReleaseEntity, {
    id,
    periodKind: key.includes('Q') ? 'QUARTER' : 'YEAR',
    periodKey: key,
    dataAsAt: unit.now,
    publishedAt: unit.now,
    createdBy: null,
  });
  return id;
}

function addFacts(unit: Unit, facts: readonly ReleasedFact[], releases: ReadonlyMap<string, string>): void {
  unit.db.insert(
    ReleasedReviewEntity,
    facts.map(({ quarter, ...fact }) => ({
      ...fact,
      id: newId(),
      releaseId: releaseOf(releases, quarter),
      createdBy: null,
    })),
  );
}

function place(
  facts: readonly ReleasedFact[],
  periods: readonly string[],
  values: readonly DimensionValue[],
  marks: ReadonlyMap<string, HiddenMarks>,
): Placed[] {
  const placed: Placed[] = [];
  const released = new Set([...marks.keys()].map((key) => key.slice(0, key.indexOf(' ALL '))));
  for (const period of periods) {
    const inPeriod = facts.filter((fact) => fact.quarter.startsWith(period));
    for (const value of values) {
      const { dimension, service } = value;
      const before = marks.get(`${period} ${dimension} ${value.value}`) ?? null;
      // A value that came up after this period was released had no review in it.
      if (before === null && released.has(period)) continue;
      const same = inPeriod.filter((fact) => factValue(fact, dimension) === value.value);
      const cell = {
        period,
        year: yearOfPeriod(period),
        dimension,
        value: value.value,
        service,
        counts: countFacts(same),
        released: before,
      };
      placed.push({ cell, value });
    }
  }
  return placed;
}

const all: HiddenMarks = { figures: true, reviews: true };
const hiddenFigures = { counted: null, participated: null, attended: null, children: null, everyReview: null };

/** A count that is hidden is not stored. */
function cellRow({ cell, value }: Placed, mark: HiddenMarks, releaseId: string): NewRow<ReleasedCellEntity> {
  const { reviews, ...figures } = cell.counts;
  return {
    id: newId(),
    releaseId,
    dimension: cell.dimension,
    valueKey: cell.value,
    label: value.label,
    reviews: mark.reviews ? null : reviews,
    ...(mark.figures ? hiddenFigures : figures),
    suppressed: mark.figures || mark.reviews,
    createdBy: null,
  };
}

function addCells(
  unit: Unit,
  placed: readonly Placed[],
  marks: readonly HiddenMarks[],
  releases: ReadonlyMap<string, string>,
): void {
  const rows = placed.flatMap((one, index) =>
    one.cell.released === null ? [cellRow(one, marks[index] ?? all, releaseOf(releases, one.cell.period))] : [],
  );
  unit.db.insert(ReleasedCellEntity, rows);
}

/**
 * Releases what is due of one year (April to March): finished quarters with reviews, and the year when it has ended.
 * Answers with the periods released; call it again until it answers with none. What is released is never changed:
 * entries that come later are not in it, nor in its year. Runs as the system.
 */
export async function releaseFigures(unit: Unit): Promise<readonly string[]> {
  await lockReleases(unit);
  const releases = await releasedKeys(unit);
  const due = await dueReleases(unit, releases);
  const [first] = due;
  if (first === undefined) return [];
  const year = yearOfPeriod(first);

  const quarters = due.filter((key) => key !== year);
  const [marks, before, serviceOfTeam, reviews, orgUnits] = await Promise.all([
    marksOfYear(unit, year),
    factsOfYear(unit, year),
    servicesOfTeams(unit),
    reviewsOfQuarters(unit, quarters),
    unit.db.loadAll(OrgUnitEntity, {}),
  ]);
  for (const key of due) releases.set(key, addRelease(unit, key));
  const counting = reviews.filter((review) => whyNotCounted(review, unit.today) === null);
  const added = counting.map((review) => toFact(review, reportingQuarterOf(review.heldOn), serviceOfTeam));
  addFacts(unit, added, releases);

  const facts = [...before, ...added];
  const periods = [...releases.keys()].filter((key) => key.startsWith(year)).toSorted();
  const placed = place(facts, periods, dimensionValues(orgUnits, facts), marks);
  const threshold = await fixThreshold(unit, year);
  const hidden = suppressFigures(
    placed.map(({ cell }) => cell),
    threshold,
  );
  addCells(unit, placed, hidden, releases);
  return due;
}
