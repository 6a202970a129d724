import type { AskedPeriod } from '@heard/domain/participation/asked-period';
import { createHash } from 'node:crypto';
import { saidByChild } from '../../../foundations/people/childs-voice.js';
import { count, flag, row } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf, run } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { tellingsRow, type TellingsRow } from './stream-figures.queries.js';

const quarter = `date_trunc('quarter', f.given_on::timestamp)::date`;
const year = `(date_trunc('year', f.given_on - interval '3 months') + interval '3 months')::date`;

const kind = 'quarter, stream, partner_kind, speaker_role, source, told';
const level = 'period_kind, period_from, stream';

/** A telling `t` at every level at which children are counted by themselves. */
const levels = `
  cross join lateral (values ('QUARTER', t.quarter, t.stream), ('QUARTER', t.quarter, ''), ('YEAR', t.year, t.stream),
    ('YEAR', t.year, '')) l(${level})`;

/*
 * What some tellings add to the counts. `apart`: each of them. `newly`: children at the levels at which they were not heard
 * by any telling that is counted already. `chosen` says of a telling `f` whether it is one of them. Of the words nothing is
 * read, and nothing of what is withheld from the reader: all comes from the view that figures are counted from.
 */
const adds = (chosen: string): string => `
  apart as materialized (
    select f.child_id, ${quarter} as quarter, ${year} as year, f.stream, coalesce(f.partner_kind, '') as partner_kind,
      coalesce(f.speaker_role, '') as speaker_role, f.source, f.told, f.told and ${saidByChild} and f.child_id is not null as heard
    from app.telling_figures f where ${chosen}),
  newly as materialized (
    select l.*, t.child_id from apart t ${levels} where t.heard
    except
    select l.*, t.child_id
    from (
      select f.child_id, ${quarter} as quarter, ${year} as year, f.stream
      from app.telling_figures f
      where f.child_id = any(array(select distinct a.child_id from apart a where a.heard)) and f.told and ${saidByChild}
        and f.id not in (select u.feedback_id from uncounted_telling u)) t ${levels})`;

const fold = `
  with taken as (
    delete from uncounted_telling u using feedback f
    where f.id = u.feedback_id and f.given_on <= $1
      and not exists (select 1 from withheld_from w where w.feedback_id = f.id)
    returning u.feedback_id),
  ${adds('f.id in (select t.feedback_id from taken t)')},
  kinds as (
    insert into telling_count (${kind}, tellings) select ${kind}, count(*) from apart group by ${kind}
    on conflict (${kind}) do update set tellings = telling_count.tellings + excluded.tellings),
  levels as (
    insert into heard_count (${level}, made_by, children) select ${level}, $2, count(*) from newly group by ${level}
    on conflict (${level}) do update set children = heard_count.children + excluded.children)
  select count(*)::int as tellings from taken`;

const madeBy = createHash('sha256').update(fold).digest('base64url').slice(0, 16);

/*
 * Answers with no row where another version's way of counting made the counts. $1 and $2 the days asked for, whole
 * quarters; $3 what makes the counts. The counts of a year of which only a part is asked for stand for nothing.
 */
const read = `
  with usable as materialized (select not exists (select 1 from heard_count c where c.made_by <> $3) as yes),
  ${adds('f.id = any(array(select u.feedback_id from uncounted_telling u where u.given_on between $1 and $2))')}
  select k.quarter as "from", false as "isYear", 'TELLINGS' as what, k.stream, nullif(k.partner_kind, '') as "partnerKind",
    nullif(k.speaker_role, '') as "speakerRole", k.source, k.told, sum(k.tellings)::int as tellings, 0 as children
  from (
    select ${kind}, tellings from telling_count where quarter between $1 and $2
    union all
    select ${kind}, 1 from apart) k
  where (select yes from usable) group by ${kind}
  union all
  select l.period_from, l.period_kind = 'YEAR', case l.stream when '' then 'ALL' else 'STREAM' end, nullif(l.stream, ''),
    null, null, null, null, 0, sum(l.children)::int
  from (
    select ${level}, children from heard_count where period_from between $1 and $2
    union all
    select ${level}, 1 from newly) l
  where (select yes from usable) group by ${level}`;

/**
 * What the counts, and the tellings that are in none, say of whole quarters to somebody who counts everybody's; nothing
 * where only the tellings themselves can tell.
 */
export async function tellingsFromCounts(unit: Unit, { from, to }: AskedPeriod): Promise<readonly TellingsRow[]> {
  return rowsOf(unit, tellingsRow, read, [from, to, madeBy]);
}

const lock = `select pg_try_advisory_xact_lock(hashtext('telling counts')) as mine`;
const fromOtherVersion = 'select exists (select 1 from heard_count c where c.made_by <> $1) as yes';

async function startAnew(unit: Unit): Promise<void> {
  await run(unit, 'delete from telling_count');
  await run(unit, 'delete from heard_count');
  await run(
    unit,
    `insert into uncounted_telling (feedback_id, given_on) select f.id, f.given_on from feedback f
     on conflict (feedback_id) do nothing`,
  );
}

/**
 * Adds to the counts what is in none yet; answers how many tellings that were. Those that are withheld from somebody stay
 * out of them, and those dated after today until their day. Runs as the system.
 */
export async function countTellings(unit: Unit): Promise<number> {
  const locked = await rowOf(unit, row({ mine: flag }), lock);
  if (locked?.mine !== true) return 0;
  const other = await rowOf(unit, row({ yes: flag }), fromOtherVersion, [madeBy]);
  if (other?.yes === true) await startAnew(unit);
  const counted = await rowOf(unit, row({ tellings: count }), fold, [unit.today, madeBy]);
  return counted?.tellings ?? 0;
}
