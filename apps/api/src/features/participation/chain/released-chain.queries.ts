import { ChainWait } from '@heard/domain/participation/chain-waits';
import { ChainSplit } from '@heard/domain/participation/chain-questions';
import { noUnitKey } from '@heard/domain/participation/participation-groups';
import { z } from 'zod';
import { count, flag, moment, row, text } from '../../../platform/row-shapes.js';
import { rowsOf, run } from '../../../platform/sql.js';
import type { OpenUnit, Unit } from '../../../platform/unit.js';
import { ageBandOf, statementFacts } from './chain.sql.js';

/** Releases of the chain take turns until each has committed. */
export async function lockChainReleases(unit: OpenUnit): Promise<void> {
  await run(unit, `select pg_advisory_xact_lock(hashtext('released_chain_figure'))`);
}

const releasedFigure = row({
  period: text,
  dimension: z.enum({ ALL: 'ALL', ...ChainSplit }),
  value: text,
  label: text,
  service: text.nullable(),
  publishedAt: moment,
  said: count.nullable(),
  decided: count.nullable(),
  told: count.nullable(),
  toDo: count.nullable(),
  underWay: count.nullable(),
  shown: count.nullable(),
  due: count.nullable(),
  inTime: count.nullable(),
}).readonly();

/** One figure as it was released; a count that is null is hidden. */
export type ReleasedChainFigure = z.output<typeof releasedFigure>;

/** What has been released of these periods, split by this or not at all; null: by all. */
export async function releasedChainFigures(
  unit: OpenUnit,
  periods: readonly string[],
  by: ReleasedChainFigure['dimension'] | null,
): Promise<readonly ReleasedChainFigure[]> {
  return rowsOf(
    unit,
    releasedFigure,
    `select c.period_key as period, c.dimension, c.value_key as value, c.label, c.service_key as service, c.published_at as "publishedAt",
       c.said, c.decided, c.told, c.to_do as "toDo", c.under_way as "underWay", c.shown, c.due, c.in_time as "inTime"
     from released_chain_figure c where c.period_key = any($1) and ($2::text is null or c.dimension = $2)`,
    [periods, by],
  );
}

const releasedWait = row({
  period: text,
  wait: z.enum(ChainWait),
  median: count.nullable(),
  isSlowestShown: flag,
  slowest: count.nullable(),
}).readonly();

/** How long children waited, as it was released of these periods. */
export async function releasedChainWaits(
  unit: OpenUnit,
  periods: readonly string[],
): Promise<readonly z.output<typeof releasedWait>[]> {
  return rowsOf(
    unit,
    releasedWait,
    `select w.period_key as period, w.wait, w.median, w.is_slowest_shown as "isSlowestShown", w.slowest
     from released_chain_wait w where w.period_key = any($1)`,
    [periods],
  );
}

/**
 * The periods that were released of feedback by stream and not yet of the chain: it follows that release, so that neither
 * says what the other hides.
 */
export async function chainPeriodsDue(unit: OpenUnit): Promise<readonly string[]> {
  const rows = await rowsOf(
    unit,
    row({ period: text }),
    `select s.period_key as period from released_stream_figure s
     where s.value_key = 'ALL' and not exists (
       select 1 from released_chain_figure c where c.period_key = s.period_key and c.dimension = 'ALL') order by 1`,
  );
  return rows.map(({ period }) => period);
}

/** What feedback by stream hides of these periods, as "2025-26 Q1 FAMILY". */
export async function hiddenStreams(unit: OpenUnit, periods: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await rowsOf(
    unit,
    row({ key: text }),
    `select s.period_key || ' ' || s.value_key as key from released_stream_figure s
     where s.period_key = any($1) and s.tellings is null`,
    [periods],
  );
  return new Set(rows.map(({ key }) => key));
}

/**
 * Keeps how far the statements of a quarter have come, as its release counts them. What is withheld from anybody is left out:
 * published figures are read by all. $1 and $2 its days, $4 its key; a team that has moved keeps the service it was in
 * when it was first released.
 */
const freeze = `
  insert into released_statement (id, period_key, service_key, team_key, stream, age_band, state, is_to_do, is_under_way, is_shown,
    is_told, is_due, is_in_time, days_to_decided, days_to_under_way, days_to_shown, days_to_told, days_in_all)
  select gen_random_uuid(), $4, coalesce(
      (select c.service_key from released_chain_figure c where c.dimension = 'TEAM' and c.value_key = p.team_id::text
        order by c.published_at, c.period_key limit 1),
      (select case u.kind when 'TEAM' then u.parent_id else u.id end from org_unit u where u.id = p.team_id)::text, '${noUnitKey}'),
    coalesce(p.team_id::text, '${noUnitKey}'), p.stream, ${ageBandOf}, ${statementFacts}
  from app.statement_figures p
  where p.given_on between $1 and $2 and not exists (select 1 from withheld_from w where w.feedback_id = p.feedback_id)`;

export async function freezeStatements(
  unit: Unit,
  period: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await run(unit, freeze, [from, to, unit.today, period]);
}
