import { reportingPeriod, reportingQuarterOf } from '@heard/domain/calendar/reporting-year';
import type { FigureCell, HiddenMarks } from '@heard/domain/reports/figure-cells';
import { suppressFigures } from '@heard/domain/reports/suppress-figures';
import { newId } from '../../platform/ids.js';
import type { Unit } from '../../platform/unit.js';
import { dueReleases, releasedKeys } from './due-releases.queries.js';
import {
  countFacts,
  dimensionValues,
  factValue,
  toFact,
  type DimensionValue,
  type LiveReview,
  type ReleasedFact,
  type UnitRow,
} from './released-facts.js';

interface Placed {
  readonly cell: FigureCell;
  readonly value: DimensionValue;
}

/** Reviews of these quarters as they stand in the records. */
async function readReviews(unit: Unit, quarters: readonly string[]): Promise<LiveReview[]> {
  const starts = quarters.map((quarter) => reportingPeriod(quarter).from);
  return unit.query<LiveReview>(
    `select r.child_id, r.participation_code, r.held_on, u.id as unit_id, u.kind as unit_kind, u.parent_id as service_id,
            c.date_of_birth, c.sex, c.ethnicity
     from care_review r join child c on c.id = r.child_id left join org_unit u on u.id = r.org_unit_id
     where date_trunc('quarter', r.held_on) = any($1::date[])`,
    [starts],
  );
}

/** Reviews of a year as its released quarters froze them. */
async function readFacts(unit: Unit, year: string): Promise<ReleasedFact[]> {
  return unit.query<ReleasedFact>(
    `select p.period_key as quarter, r.child_id, r.participation_code, r.service_key, r.team_key, r.age_band, r.sex, r.ethnicity
     from released_review r join figure_release p on p.id = r.release_id
     where left(p.period_key, 7) = $1`,
    [year],
  );
}

/** The services that teams had in earlier releases. */
async function readPlaces(unit: Unit): Promise<Map<string, string>> {
  const rows = await unit.query<{ team_key: string; service_key: string }>(
    'select distinct team_key, service_key from released_review',
  );
  return new Map(rows.map((row) => [row.team_key, row.service_key]));
}

async function readMarks(unit: Unit, year: string): Promise<Map<string, HiddenMarks>> {
  const rows = await unit.query<{ key: string; figures: boolean; reviews: boolean }>(
    `select p.period_key || ' ' || c.dimension || ' ' || c.value_key as key,
            c.counted is null as figures, c.reviews is null as reviews
     from released_cell c join figure_release p on p.id = c.release_id
     where left(p.period_key, 7) = $1`,
    [year],
  );
  return new Map(rows.map(({ key, figures, reviews }) => [key, { figures, reviews }]));
}

async function addRelease(unit: Unit, key: string): Promise<string> {
  const id = newId();
  const kind = key.includes('Q') ? 'QUARTER' : 'YEAR';
  await unit.query(
    `insert into figure_release (id, period_kind, period_key, data_as_at, published_at) values ($1, $2, $3, $4, $4)`,
    [id, kind, key, unit.now],
  );
  return id;
}

async function addFacts(
  unit: Unit,
  facts: readonly ReleasedFact[],
  releases: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = facts.map(({ quarter, ...fact }) => ({ id: newId(), release_id: releases.get(quarter), ...fact }));
  await unit.query(
    `insert into released_review (id, release_id, child_id, participation_code, service_key, team_key, age_band, sex, ethnicity)
     select id, release_id, child_id, participation_code, service_key, team_key, age_band, sex, ethnicity
     from json_populate_recordset(null::released_review, $1)`,
    [JSON.stringify(rows)],
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
        year: period.slice(0, 7),
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

async function addCells(
  unit: Unit,
  placed: readonly Placed[],
  marks: readonly HiddenMarks[],
  releases: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = placed.flatMap(({ cell, value }, index) => {
    if (cell.released !== null) return [];
    const mark = marks[index] ?? { figures: true, reviews: true };
    const { reviews, counted, participated, attended, children, everyReview } = cell.counts;
    const shown = mark.figures ? {} : { counted, participated, attended, children, every_review: everyReview };
    return [
      {
        id: newId(),
        release_id: releases.get(cell.period),
        dimension: cell.dimension,
        value_key: cell.value,
        label: value.label,
        ...shown,
        ...(mark.reviews ? {} : { reviews }),
        suppressed: mark.figures || mark.reviews,
      },
    ];
  });
  const columns = `id, release_id, dimension, value_key, label, reviews, counted, participated, attended, children, every_review, suppressed`;
  await unit.query(
    `insert into released_cell (${columns}) select ${columns} from json_populate_recordset(null::released_cell, $1)`,
    [JSON.stringify(rows)],
  );
}

/**
 * Releases what is due of one year (April to March): finished quarters with reviews, and the year when it has ended.
 * Answers with the periods released; call it again until it answers with none. What is released is never changed:
 * entries that come later are not in it, nor in its year. Runs as the system.
 */
export async function releaseFigures(unit: Unit): Promise<readonly string[]> {
  await unit.query(`select pg_advisory_xact_lock(hashtext('figure_release'))`);
  const releases = await releasedKeys(unit);
  const due = await dueReleases(unit, releases);
  const year = due[0]?.slice(0, 7);
  if (year === undefined) return [];

  const marks = await readMarks(unit, year);
  const before = await readFacts(unit, year);
  const serviceOfTeam = await readPlaces(unit);
  for (const key of due) releases.set(key, await addRelease(unit, key));
  const quarters = due.filter((key) => key !== year);
  const reviews = await readReviews(unit, quarters);
  const added = reviews.map((review) => toFact(review, reportingQuarterOf(review.held_on), serviceOfTeam));
  await addFacts(unit, added, releases);

  const units = await unit.query<UnitRow>('select id, kind, parent_id, name from org_unit');
  const facts = [...before, ...added];
  const periods = [...releases.keys()].filter((key) => key.startsWith(year)).toSorted();
  const placed = place(facts, periods, dimensionValues(units, facts), marks);
  await addCells(unit, placed, suppressFigures(placed.map(({ cell }) => cell)), releases);
  return due;
}
