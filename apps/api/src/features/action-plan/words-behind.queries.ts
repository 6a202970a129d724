import { SpeakerRole } from '@heard/domain/feedback/speaker-roles';
import { z } from 'zod';
import { day, id, row, text } from '../../platform/row-shapes.js';
import { rowsOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';

const wordsBehind = row({
  feedbackId: id,
  childId: id.nullable(),
  childName: text.nullable(),
  groupName: text.nullable(),
  givenOn: day,
  speakerRole: z.enum(SpeakerRole).nullable(),
  decidedOn: day,
}).readonly();

/** A telling because of which an action is done. */
export type WordsBehindRow = z.output<typeof wordsBehind>;

/** The tellings behind an action that the reader reads, the latest first. Of others nothing. */
export async function wordsBehindAction(unit: Unit, actionId: string): Promise<readonly WordsBehindRow[]> {
  return rowsOf(
    unit,
    wordsBehind,
    `select distinct on (f.given_on, f.id) f.id as "feedbackId", f.child_id as "childId", c.name as "childName", f.group_name as "groupName",
       f.given_on as "givenOn", f.speaker_role as "speakerRole", r.decided_on as "decidedOn"
     from response_action ra join response r on r.id = ra.response_id
     join response_statement x on x.response_id = r.id join statement said on said.id = x.statement_id
     join feedback f on f.id = said.feedback_id left join child c on c.id = f.child_id
     where ra.action_id = $1 and app.is_last_response(x.response_id, x.statement_id)
     order by f.given_on desc, f.id, r.decided_on desc`,
    [actionId],
  );
}
