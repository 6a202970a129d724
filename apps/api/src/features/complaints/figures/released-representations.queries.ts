import { RepresentationKind } from '@heard/domain/complaints/representation-codes';
import { SplitDimension } from '@heard/domain/complaints/representation-splits';
import { z } from 'zod';
import { count, day, moment, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const releasedCompliments = row({ quarter: text, asAt: day, received: count }).readonly();

export type ReleasedCompliments = z.output<typeof releasedCompliments>;

/** The compliments of these quarters as they were released; null: of all. */
export async function releasedComplimentCounts(
  unit: Unit,
  quarters: readonly string[] | null,
): Promise<readonly ReleasedCompliments[]> {
  return rowsOf(
    unit,
    releasedCompliments,
    `select c.period_key as quarter, c.as_at as "asAt", c.received from released_compliment_count c
     where $1::text[] is null or c.period_key = any($1) order by c.period_key`,
    [quarters],
  );
}

const releasedSplit = row({
  year: text,
  dimension: z.enum(SplitDimension),
  key: text,
  label: text,
  asAt: day,
  total: count,
  received: count.nullable(),
}).readonly();

/** One part of a year's split; null is hidden. */
export type ReleasedSplit = z.output<typeof releasedSplit>;

/** The splits of one kind as they were released, year by year. */
export async function releasedSplits(unit: Unit, kind: RepresentationKind): Promise<readonly ReleasedSplit[]> {
  return rowsOf(
    unit,
    releasedSplit,
    `select s.period_key as year, s.dimension, s.value_key as key, s.label, s.as_at as "asAt", s.total, s.received
     from released_split s where s.kind = $1 order by s.period_key, s.dimension, s.label`,
    [kind],
  );
}

const releasedDimension = row({
  kind: z.enum(RepresentationKind),
  year: text,
  dimension: z.enum(SplitDimension),
  releasedAt: moment,
}).readonly();

export type ReleasedDimension = z.output<typeof releasedDimension>;

/** By what which years of which kind are split already, and when that was released. */
export async function releasedSplitDimensions(unit: Unit): Promise<readonly ReleasedDimension[]> {
  return rowsOf(
    unit,
    releasedDimension,
    `select s.kind, s.period_key as year, s.dimension, min(s.created_at) as "releasedAt" from released_split s
     group by s.kind, s.period_key, s.dimension`,
  );
}
