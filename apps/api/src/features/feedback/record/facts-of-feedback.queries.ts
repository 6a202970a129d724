import { AccessDepth } from '@heard/domain/children/reach';
import type { SettledFeedback } from '@heard/domain/feedback/settle-draft';
import { z } from 'zod';
import { isId } from '../../../platform/ids.js';
import { count, day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const factsOfFeedback = row({
  /** Null for a group, and for a child whom the reader may not see. */
  child: row({ dateOfBirth: day.nullable(), expectedBirthOn: day.nullable() }).nullable(),
  /** What joins the acting person to the child. */
  accesses: z.array(row({ depth: z.enum(AccessDepth), startsOn: day, endsOn: day.nullable() }).readonly()).readonly(),
  /** How many of the accounts from which it is withheld there are. */
  withheldFrom: count,
  /** Of the themes that were named and may be chosen. */
  themeIds: z.array(id).readonly(),
  /** Of those that were named, the ones that are not offered any more, and as what they count. */
  pastThemes: z.array(row({ label: text, countsAs: text.nullable() }).readonly()).readonly(),
  /** Whoever is to answer works with the child, or for the council where it is about a group. */
  ownerKnown: flag,
}).readonly();

/** What only the database can say about a draft. */
export type FactsOfFeedback = z.output<typeof factsOfFeedback>;

const facts = `
  select (select json_build_object('dateOfBirth', c.date_of_birth, 'expectedBirthOn', c.expected_birth_on) from child c where c.id = $1) as child,
    coalesce((select json_agg(json_build_object('depth', a.depth, 'startsOn', a.starts_on, 'endsOn', a.ends_on))
      from child_access a where a.child_id = $1 and a.principal_id = $5), '[]') as accesses,
    (select count(*)::int from user_account u where u.id = any($2::uuid[])) as "withheldFrom",
    coalesce((select json_agg(t.id order by t.id) from theme t where t.key = any($3) and t.merged_into_id is null and (t.retired_on is null or t.retired_on > $6)), '[]') as "themeIds",
    coalesce((select json_agg(json_build_object('label', t.label, 'countsAs', c.label) order by t.label) from theme t left join theme c on c.id = t.counts_as_id
      where t.key = any($3) and (t.merged_into_id is not null or t.retired_on <= $6)), '[]') as "pastThemes",
    case when $4::uuid is null then false
      when $1::uuid is null then exists (select 1 from user_account u where u.id = $4 and u.disabled_at is null)
      else exists (select 1 from app.people_around($1) around where around = $4) end as "ownerKnown"`;

function idOrNull(value: string | null): string | null {
  return value !== null && isId(value) ? value : null;
}

/** All of it in one statement; what is no id names nothing that exists. */
export async function factsOf(unit: Unit, settled: SettledFeedback): Promise<FactsOfFeedback> {
  const { childId, withheldFrom, themes, answerOwnerId } = settled;
  const parameters = [
    idOrNull(childId),
    withheldFrom.filter(isId),
    themes,
    idOrNull(answerOwnerId),
    unit.actor.userId,
    unit.today,
  ];
  const found = await rowOf(unit, factsOfFeedback, facts, parameters);
  if (found === undefined) throw new Error('The database said nothing about the draft');
  return found;
}
