import { yearOfPeriod } from '@heard/domain/calendar/reporting-year';
import { smallCountsUpTo, smallCountsSetting } from '@heard/domain/settings/figure-settings';
import { readPart } from '@heard/domain/settings/setting';
import { z } from 'zod';
import { count, row, text } from '../../platform/row-shapes.js';
import { rowOf, rowsOf, run } from '../../platform/sql.js';
import type { OpenUnit, Unit } from '../../platform/unit.js';

const threshold = row({ year: text, upTo: count });
const storedValue = row({ value: z.record(text, z.unknown()) });

/**
 * Up to which number counts of this reporting year are hidden. The first release of anything of a year fixes it for all that
 * is released of it later: what two thresholds hide in one year cannot be protected together.
 */
export async function fixThreshold(unit: Unit, year: string): Promise<number> {
  const set = await rowOf(unit, storedValue, 'select s.value from setting s where s.key = $1', [
    smallCountsSetting.key,
  ]);
  const upTo = readPart(set?.value ?? {}, smallCountsUpTo);
  await run(
    unit,
    'insert into figure_threshold (year_key, up_to) values ($1, $2) on conflict on constraint pk_figure_threshold do nothing',
    [year, upTo],
  );
  const fixed = await rowOf(
    unit,
    threshold,
    'select t.year_key as year, t.up_to as "upTo" from figure_threshold t where t.year_key = $1',
    [year],
  );
  if (fixed === undefined) throw new Error(`${year} has no threshold`);
  return fixed.upTo;
}

/** Up to which number counts of a period are hidden; null where nothing of its year is published. */
export async function thresholdOfPeriods(unit: OpenUnit): Promise<(period: string) => number | null> {
  const rows = await rowsOf(unit, threshold, 'select t.year_key as year, t.up_to as "upTo" from figure_threshold t');
  const byYear = new Map(rows.map(({ year, upTo }) => [year, upTo]));
  return (period) => byYear.get(yearOfPeriod(period)) ?? null;
}
