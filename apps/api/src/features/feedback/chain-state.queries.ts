import { lastShownSql } from './do/decided-actions.sql.js';

/**
 * SQL, of a statement `s` of the telling `f`: how far it has come on its way back, as the domain's `chainState` says it.
 * A test compares the two.
 */
export const chainStateSql = `(
  select case
    when a.response_id is not null then coalesce(
      (select case when t.result = 'TOLD' and t.created_at < ${lastShownSql} then 'DONE_UNTOLD' else t.result end from told_back t where t.response_id = a.response_id and t.statement_id = s.id order by t.created_at desc, t.id desc limit 1),
      'DECIDED')
    when exists (select 1 from taken_back k where k.statement_id = s.id) then 'WITHDRAWN'
    when exists (select 1 from work_item w where w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null) then 'UNDECIDED'
    when f.answer_expected then 'ANSWERED'
    else 'NOT_ASKED' end
  from (select 1) one left join lateral (
    select response_id from response_statement where statement_id = s.id order by answer_no desc limit 1) a on true)`;
