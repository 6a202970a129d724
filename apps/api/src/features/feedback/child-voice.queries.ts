import { z } from 'zod';
import { saidByChild } from '../../foundations/people/childs-voice.js';
import { id, row } from '../../platform/row-shapes.js';
import { rowOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';

const highlightsRow = row({
  latest: id.nullable(),
  latestWishes: id.nullable(),
  /** The earliest promise first. */
  waiting: z.array(id).readonly(),
}).readonly();

/** The tellings that a child's page opens with, however many others there are. */
export type Highlights = z.output<typeof highlightsRow>;

const newest = (condition: string): string => `
  select f.id from feedback f where f.child_id = $1 and ${saidByChild}
    and exists (select 1 from statement s where s.feedback_id = f.id and ${condition})
  order by f.given_on desc, f.id desc limit 1`;

const highlights = `
  select (${newest(`s.kind in ('WORDS', 'OBSERVATION')`)}) as latest,
    (${newest(`s.kind = 'WISHES_AND_FEELINGS'`)}) as "latestWishes",
    coalesce((select json_agg(f.id order by w.due_on nulls last, f.id) from feedback f
      join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null
      where f.child_id = $1), '[]') as waiting`;

const nothing: Highlights = { latest: null, latestWishes: null, waiting: [] };

/** The latest words, the latest wishes and all that waits, of one child. What others say is not the child's voice. */
export async function highlightsOf(unit: Unit, childId: string): Promise<Highlights> {
  return (await rowOf(unit, highlightsRow, highlights, [childId])) ?? nothing;
}
