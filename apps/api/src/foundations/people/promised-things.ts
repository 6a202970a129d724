import { z } from 'zod';
import { councilDay } from '../../platform/council-day.js';
import { day, text } from '../../platform/row-shapes.js';

export const promisedThing = z.object({ title: text, dueOn: day.nullable(), doneOn: day.nullable() }).readonly();

/** Something that a decision about a child’s words promised: a card of the board, or a task. */
export type PromisedThing = z.output<typeof promisedThing>;

/* Of a card: when it was achieved; of a task: the day of its last event, where that says that it is done. */
const doneOn = `
  case when a.column_key = 'ACHIEVED' then coalesce(
      (select max(${councilDay('v.at')}) from action_event v where v.action_id = a.id and v.to_column = 'ACHIEVED'), ${councilDay('a.created_at')})
    else (select case when e.kind = 'DONE' then e.happened_on end from task_event e where e.task_id = k.id order by e.seq desc limit 1) end`;

/**
 * SQL, of a child whose id is given as SQL: what was promised for their words, each thing once: `title`, `due_on`, `done_on`.
 * Words that are kept from the reader promise nothing to them.
 */
export const promisedTo = (child: string): string => `
  select d.* from (
    select distinct on (x.action_id, x.task_id) coalesce(a.title, k.title) as title, coalesce(k.due_on, a.due_to) as due_on, ${doneOn} as done_on
    from feedback f join statement t on t.feedback_id = f.id join response_statement b on b.statement_id = t.id
    join response_action x on x.response_id = b.response_id left join action a on a.id = x.action_id left join task k on k.id = x.task_id
    where f.child_id = ${child}) d
  where d.title is not null`;
