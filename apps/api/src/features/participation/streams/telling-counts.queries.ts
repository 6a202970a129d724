import type { AskedPeriod } from '@heard/domain/participation/asked-period';
import { createHash } from 'node:crypto';
import { saidByChild } from '../../../foundations/people/childs-voice.js';
import { count, flag, row } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf, run } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { firstOfQuarter, firstOfYear, tellingsRow, type TellingsRow } from './stream-figures.queries.js';

const kind = 'quarter, stream, partner_kind, speaker_role, source, told';
const level = 'period_kind, period_from, stream';

/** A telling `t` at every level at which children are counted by themselves. */
const levels = `
  cross join lateral (values ('QUARTER', t.quarter, t.stream), ('QUARTER', t.quarter, ''), ('YEAR', t.year, t.stream),
    ('YEAR', t.year, '')) l(${level})`;

/*
 * What some tellings add to the counts of a layer. `apart`: each of them. `newly`: children at the levels at which they were
 * not heard by any telling that is counted already. `chosen` says of a telling `f` whether it is one of them, and `outside`
 * of a row `u` whether its telling is not counted yet. Of the words nothing is read, and nothing of what is withheld from the
 * reader: all comes from the view that figures are counted from.
 */
const adds = (layer: string, chosen: string, outside: string): string => `
  apart${layer} as materialized (
    select f.child_id, ${firstOfQuarter} as quarter, ${firstOfYear} as year, f.stream, coalesce(f.partner_kind, '') as partner_kind,
      coalesce(f.speaker_role, '') as speaker_role, f.source, f.told, f.told and ${saidByChild} and f.child_id is not null as heard
    from app.telling_figures f where ${chosen}),
  newly${layer} as materialized (
    select l.*, t.child_id from apart${layer} t ${levels} where t.heard
    except
    select l.*, t.child_id
    from (
      select f.child_id, ${firstOfQuarter} as quarter, ${firstOfYear} as year, f.stream
      from app.telling_figures f
      where f.child_id = any(array(select distinct a.child_id from apart${layer} a where a.heard)) and f.told
        and ${saidByChild} and not exists (
          select 1 from uncounted_telling u where u.feedback_id = f.id and ${outside})) t ${levels})`;

/** Adds them to what is kept; `_all` and `_open` name the layers. */
const keeps = (layer: '_all' | '_open', name: string): string => `
  kinds${layer} as (
    insert into telling_count (layer, ${kind}, tellings) select '${name}', ${kind}, count(*) from apart${layer} group by ${kind}
    on conflict (layer, ${kind}) do update set tellings = telling_count.tellings + excluded.tellings),
  levels${layer} as (
    insert into heard_count (layer, ${level}, made_by, children)
    select '${name}', ${level}, $2, count(*) from newly${layer} group by ${level}
    on conflict (layer, ${level}) do update set children = heard_count.children + excluded.children)`;

const isWithheld = 'exists (select 1 from withheld_from w where w.feedback_id = u.feedback_id)';

/* A telling that is withheld from somebody stays outside, marked as counted among all. */
const fold = `
  with due as materialized (
    select u.feedback_id, u.in_all, ${isWithheld} as is_withheld from uncounted_telling u where u.given_on <= $1),
  marked as (
    update uncounted_telling u set in_all = true from due d
    where d.feedback_id = u.feedback_id and d.is_withheld and not d.in_all),
  done as (delete from uncounted_telling u using due d where d.feedback_id = u.feedback_id and not d.is_withheld),
  ${adds('_all', 'f.id in (select d.feedback_id from due d where not d.in_all)', 'not u.in_all')},
  ${adds('_open', 'f.id in (select d.feedback_id from due d where not d.is_withheld)', 'true')},
  ${keeps('_all', 'ALL')},
  ${keeps('_open', 'OPEN')}
  select count(*)::int as tellings from due d where not (d.in_all and d.is_withheld)`;

const madeBy = createHash('sha256').update(fold).digest('base64url').slice(0, 16);

const isOutside = `(not u.in_all or (select layer from usable) = 'OPEN')`;

/*
 * Answers with no row where another version's way of counting made the counts. A reader from whom something is withheld
 * reads the open counts, and beside them what is withheld from others. $1 and $2 the days asked for, whole quarters; $3 what
 * makes the counts. The counts of a year of which only a part is asked for stand for nothing.
 */
const read = `
  with usable as materialized (
    select not exists (select 1 from heard_count c where c.made_by <> $3) as yes,
      case when exists (select 1 from app.withheld_feedback()) then 'OPEN' else 'ALL' end as layer),
  ${adds(
    '',
    `f.id = any(array(
      select u.feedback_id from uncounted_telling u where u.given_on between $1 and $2 and ${isOutside}))`,
    isOutside,
  )}
  select k.quarter as "from", false as "isYear", 'TELLINGS' as what, k.stream, nullif(k.partner_kind, '') as "partnerKind",
    nullif(k.speaker_role, '') as "speakerRole", k.source, k.told, sum(k.tellings)::int as tellings, 0 as children
  from (
    select ${kind}, tellings from telling_count
    where layer = (select layer from usable) and quarter between $1 and $2
    union all
    select ${kind}, 1 from apart) k
  where (select yes from usable) group by ${kind}
  union all
  select l.period_from, l.period_kind = 'YEAR', case l.stream when '' then 'ALL' else 'STREAM' end, nullif(l.stream, ''),
    null, null, null, null, 0, sum(l.children)::int
  from (
    select ${level}, children from heard_count
    where layer = (select layer from usable) and period_from between $1 and $2
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
     on conflict (feedback_id) do update set in_all = false`,
  );
}

/**
 * Adds to the counts what is not in them yet; answers how many tellings that were. Those that are withheld from somebody
 * stay out of the open ones, and those dated after today out of all until their day. Runs as the system.
 */
export async function countTellings(unit: Unit): Promise<number> {
  const locked = await rowOf(unit, row({ mine: flag }), lock);
  if (locked?.mine !== true) return 0;
  const other = await rowOf(unit, row({ yes: flag }), fromOtherVersion, [madeBy]);
  if (other?.yes === true) await startAnew(unit);
  const counted = await rowOf(unit, row({ tellings: count }), fold, [unit.today, madeBy]);
  return counted?.tellings ?? 0;
}
