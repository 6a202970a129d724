import { RelationshipKind } from '@heard/domain/children/relationship-kinds';
import { Source } from '@heard/domain/feedback/sources';
import { z } from 'zod';
import { saidByChild } from '../../../foundations/people/childs-voice.js';
import { day, flag, id as idShape, row, text } from '../../../platform/row-shapes.js';
import { rowOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { summariesOf, summaryColumns } from '../child-summaries.queries.js';

const personAround = row({ kind: z.enum(RelationshipKind), name: text, parentalResponsibility: flag }).readonly();

const childRecord = row({
  id: idShape,
  reference: text,
  name: text,
  knownAs: text.nullable(),
  dateOfBirth: day.nullable(),
  expectedBirthOn: day.nullable(),
  language: text,
  sendFlag: flag,
  howToHearMe: text.nullable(),
  mine: flag,
  /** When they were last heard in each way, and who wrote it down, the latest first. */
  heard: z.array(row({ source: z.enum(Source), on: day, by: text.nullable() })).readonly(),
  /** When somebody last saw them alone, and who; null where nobody has said so. */
  seenAlone: row({ on: day, by: text.nullable() }).readonly().nullable(),
  people: z.array(personAround).readonly(),
  ...summaryColumns,
}).readonly();

/** An opened record, with who is around the child and the summary of a card. */
export type ChildRecord = z.output<typeof childRecord>;

const heard = `
  select json_agg(json_build_object('source', h.source, 'on', h.given_on, 'by', p.name) order by h.given_on desc, h.source)
  from (select distinct on (f.source) f.source, f.given_on, f.recorded_by from feedback f
    where f.child_id = c.id and ${saidByChild}
      and exists (select 1 from statement s where s.feedback_id = f.id and s.words is not null)
    order by f.source, f.given_on desc, f.id desc) h
  left join user_account u on u.id = h.recorded_by left join person p on p.id = u.person_id`;

const seenAlone = `
  select json_build_object('on', f.given_on, 'by', p.name) from feedback f
  left join user_account u on u.id = f.recorded_by left join person p on p.id = u.person_id
  where f.child_id = c.id and f.seen_alone = 'YES' order by f.given_on desc, f.id desc limit 1`;

const people = `
  select json_agg(json_build_object('kind', r.kind, 'name', p.name, 'parentalResponsibility', r.parental_responsibility)
    order by array_position(array['ALLOCATED_WORKER', 'REVIEWING_OFFICER', 'PERSONAL_ADVISER', 'ADVOCATE', 'CHILDRENS_RIGHTS_WORKER',
      'INDEPENDENT_VISITOR', 'FOSTER_CARER', 'PARENT', 'PARTNER_WORKER'], r.kind), p.name)
  from child_relationship r join person p on p.id = r.person_id
  where r.child_id = c.id and r.starts_on <= $2 and (r.ends_on is null or r.ends_on >= $2)`;

const record = `
  select c.id, c.reference, c.name, c.known_as as "knownAs", c.date_of_birth as "dateOfBirth",
    c.expected_birth_on as "expectedBirthOn", c.language, c.send_flag as "sendFlag", c.how_to_hear_me as "howToHearMe",
    exists (select 1 from child_relationship r where r.child_id = c.id and r.person_id = $3
      and r.starts_on <= $2 and (r.ends_on is null or r.ends_on >= $2)) as mine,
    coalesce((${heard}), '[]') as heard, (${seenAlone}) as "seenAlone", coalesce((${people}), '[]') as people,
    s.team, s.worker, s."lastHeardOn", s."lastHeardBy", s.waiting, s."nextAnswerBy"
  from child c cross join lateral (${summariesOf('(select c.id)')}) s
  where c.id = $1`;

/** One child as their page shows them; undefined out of reach. */
export async function childById(unit: Unit, id: string): Promise<ChildRecord | undefined> {
  return rowOf(unit, childRecord, record, [id, unit.today, unit.actor.personId]);
}
