import { reachOf } from '@heard/domain/access/reach-kind';
import { AskedBefore, askedFromAge, WhyNotAsked } from '@heard/domain/life-decisions/asked-before';
import { LifeDecisionKind } from '@heard/domain/life-decisions/life-decision-kinds';
import { longest } from '@heard/domain/validation/text-lengths';
import { z } from 'zod';
import { cursorOf } from '../../../platform/paging.js';
import { day, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

/** The latest first. */
export const withoutAskingCursor = cursorOf({ tookEffectOn: day, id });

const withoutAsking = row({
  id,
  childId: id,
  /** Null for whoever opens one record at a time. */
  childName: text.nullable(),
  teamName: text.nullable(),
  kind: z.enum(LifeDecisionKind),
  tookEffectOn: day,
  /** What was said last; null where nobody has said anything. */
  answer: z.enum(AskedBefore).nullable(),
  why: z.enum(WhyNotAsked).nullable(),
  /** How what was said begins, for whoever reads it without saying why. */
  words: text.nullable(),
  askingDueOn: day.nullable(),
  tellingDueOn: day.nullable(),
  waitsFor: text.nullable(),
}).readonly();

/** A decision about a child's life of which nobody has said that the child was asked before. */
export type WithoutAsking = z.output<typeof withoutAsking>;

/* Who has the work of a child says who works with them: that is read with the record, and whoever says why first has not yet. */
const namesOwner = `((select app.reach()) = 'ACCESS' or w.owner_id = (select app.user_id()) or w.owner_id in (select app.covered_by_me()))`;

const isOfAge = `(c.date_of_birth is null or (c.date_of_birth + interval '${String(askedFromAge)} years')::date <= d.took_effect_on)`;

/*
 * The same decisions as the figure's, but for those about which the child was asked: what nobody knows was not shown to
 * have happened. Row-level security shows those in reach.
 */
const decisions = `
  select d.id, d.child_id as "childId", c.name as "childName", team.name as "teamName", d.kind,
    d.took_effect_on as "tookEffectOn", asked.answer, asked.why,
    case when (select app.reach()) = 'ACCESS' then left(asked.words, ${String(longest.sentence)}) end as words,
    asking.due_on as "askingDueOn", telling.due_on as "tellingDueOn", coalesce(asking.owner, telling.owner) as "waitsFor"
  from life_decision d join child c on c.id = d.child_id
  left join lateral (
    select a.answer, a.why, a.words from life_decision_asking a where a.life_decision_id = d.id order by a.seq desc limit 1) asked on true
  left join lateral (
    select o.name from child_team m join org_unit o on o.id = m.org_unit_id where m.child_id = d.child_id and m.ends_on is null) team on true
  left join lateral (${openOf('NOT_ASKED')}) asking on true
  left join lateral (${openOf('DECISION_NOT_TOLD')}) telling on true
  where d.took_effect_on between $1::date and $2::date and d.withdrawn_on is null and ${isOfAge}
    and asked.answer is distinct from 'YES'
    and ($3::text is null or d.kind = $3) and ($4::text is null or asked.why = $4) and (not $5::boolean or asked.answer is distinct from 'NO')
    and ($6::date is null or (d.took_effect_on, d.id) < ($6::date, $7::uuid))
  order by d.took_effect_on desc, d.id desc limit $8`;

function openOf(kind: string): string {
  return `
    select w.due_on, p.name as owner from work_item w
    left join user_account u on u.id = w.owner_id and ${namesOwner} left join person p on p.id = u.person_id
    where w.life_decision_id = d.id and w.kind = '${kind}' and w.closed_at is null limit 1`;
}

/* Whoever opens one record at a time has none open here: a function answers what may be known before that. */
const ofCouncil = `
  select u.id, u.child_id as "childId", null::text as "childName", u.team_name as "teamName", u.kind, u.took_effect_on as "tookEffectOn", u.answer, u.why,
    null::text as words, u.asking_due_on as "askingDueOn", u.telling_due_on as "tellingDueOn", null::text as "waitsFor"
  from app.unasked_by_council($1::date, $2::date, $3::text, $4::text, $5::boolean, $6::date, $7::uuid, $8::int) u`;

export interface WantedWithoutAsking {
  readonly since: string;
  readonly kind: LifeDecisionKind | null;
  readonly why: WhyNotAsked | null;
  readonly isUnsaid: boolean;
  readonly first: number;
  readonly after: { readonly tookEffectOn: string; readonly id: string } | null;
}

/** One page of what was decided without asking the child, or of which nobody has said that they were asked. */
export async function decidedWithoutAsking(unit: Unit, asked: WantedWithoutAsking): Promise<readonly WithoutAsking[]> {
  const { since, kind, why, isUnsaid, first, after } = asked;
  const from = [after?.tookEffectOn ?? null, after?.id ?? null];
  const sql = reachOf(unit.actor.role) === 'ONE' ? ofCouncil : decisions;
  return rowsOf(unit, withoutAsking, sql, [since, unit.today, kind, why, isUnsaid, ...from, first + 1]);
}
