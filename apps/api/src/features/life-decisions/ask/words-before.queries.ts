import { addDays } from '@heard/domain/calendar/plain-date';
import { weeksBefore } from '@heard/domain/life-decisions/asked-before';
import { saidByChild } from '../../../foundations/people/childs-voice.js';
import { takenBack } from '../../../foundations/people/taken-back.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { type HeardWords, heardWords, type LifeDecisionRecord } from '../life-decision.shape.js';
import { beginning } from '../life-decisions.queries.js';

const mostOffered = 40;

/* Words that are kept from anybody are not offered: that the child was asked would tell those of them. What they took back isn't either. */
const before = `
  select s.id as "statementId", f.id as "feedbackId", f.given_on as "givenOn", s.kind, ${beginning} as words, s.not_ascertained_reason as "notAscertained"
  from feedback f join statement s on s.feedback_id = f.id
  where f.child_id = $1 and f.given_on between $2 and $3 and ${saidByChild}
    and (s.words is not null or s.not_ascertained_reason = 'DID_NOT_WANT_TO')
    and not exists (select 1 from withheld_from w where w.feedback_id = f.id) and not ${takenBack('s')}
  order by f.given_on desc, f.id desc, s.id limit $4`;

/** What the child said in the half year before it took effect: among it somebody finds that by which they were asked. */
export async function wordsBefore(
  unit: Unit,
  { childId, tookEffectOn }: LifeDecisionRecord,
): Promise<readonly HeardWords[]> {
  const until = tookEffectOn < unit.today ? tookEffectOn : unit.today;
  return rowsOf(unit, heardWords, before, [childId, addDays(tookEffectOn, -7 * weeksBefore), until, mostOffered]);
}
