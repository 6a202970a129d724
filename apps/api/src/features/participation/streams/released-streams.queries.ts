import type { z } from 'zod';
import { saidByChild } from '../../../foundations/people/childs-voice.js';
import { count, day, flag, moment, row, text } from '../../../platform/row-shapes.js';
import { rowsOf, run } from '../../../platform/sql.js';
import type { OpenUnit, Unit } from '../../../platform/unit.js';

/** Releases of streams take turns until each has committed. */
export async function lockStreamReleases(unit: OpenUnit): Promise<void> {
  await run(unit, `select pg_advisory_xact_lock(hashtext('released_stream_figure'))`);
}

const releasedFigure = row({
  period: text,
  value: text,
  publishedAt: moment,
  tellings: count.nullable(),
  heard: count.nullable(),
}).readonly();

/** One figure as it was released; both counts null: hidden. */
export type ReleasedFigure = z.output<typeof releasedFigure>;

/** What has been released of these periods. */
export async function releasedStreamFigures(
  unit: OpenUnit,
  periods: readonly string[],
): Promise<readonly ReleasedFigure[]> {
  return rowsOf(
    unit,
    releasedFigure,
    `select s.period_key as period, s.value_key as value, s.published_at as "publishedAt", s.tellings, s.heard
     from released_stream_figure s where s.period_key = any($1)`,
    [periods],
  );
}

/** The periods that are released already. */
export async function releasedStreamPeriods(unit: OpenUnit): Promise<ReadonlySet<string>> {
  const rows = await rowsOf(
    unit,
    row({ period: text }),
    `select s.period_key as period from released_stream_figure s where s.value_key = 'ALL'`,
  );
  return new Set(rows.map(({ period }) => period));
}

const frozenCount = row({ period: text, value: text, tellings: count, heard: count }).readonly();

/** What a quarter's release was counted from. */
export type FrozenCount = z.output<typeof frozenCount>;

/** What the released quarters of a year were counted from. */
export async function frozenCounts(unit: OpenUnit, year: string): Promise<readonly FrozenCount[]> {
  return rowsOf(
    unit,
    frozenCount,
    `select c.period_key as period, c.value_key as value, c.tellings, c.heard
     from released_telling_count c where left(c.period_key, 7) = $1`,
    [year],
  );
}

const enteredQuarter = row({ firstOn: day, lastEntryAt: moment });

const isPublishable = 'not exists (select 1 from withheld_from w where w.feedback_id = f.id)';

/** A day of each quarter with tellings before today, and when the last of them was written down. */
export async function enteredQuarters(unit: OpenUnit): Promise<readonly z.output<typeof enteredQuarter>[]> {
  return rowsOf(
    unit,
    enteredQuarter,
    `select min(f.given_on) as "firstOn", max(f.received_at) as "lastEntryAt" from feedback f
     where f.given_on < $1 and ${isPublishable} group by date_trunc('quarter', f.given_on::timestamp)`,
    [unit.today],
  );
}

const countedStream = row({
  firstOn: day,
  stream: text,
  partnerKind: text.nullable(),
  heard: flag,
  tellings: count,
}).readonly();

/**
 * Tellings of these days by quarter, stream and kind of partner. Those that are withheld from anybody are left out:
 * published figures are read by all, and so by those who must not be told.
 */
export async function publishableTellings(
  unit: Unit,
  from: string,
  to: string,
): Promise<readonly z.output<typeof countedStream>[]> {
  return rowsOf(
    unit,
    countedStream,
    `select min(f.given_on) as "firstOn", f.stream, f.partner_kind as "partnerKind", f.told and ${saidByChild} as heard,
       count(*)::int as tellings
     from app.telling_figures f
     where f.given_on between $1 and $2 and ${isPublishable}
     group by date_trunc('quarter', f.given_on::timestamp), f.stream, f.partner_kind, 4`,
    [from, to],
  );
}
