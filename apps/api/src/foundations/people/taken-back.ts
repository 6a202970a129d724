/**
 * SQL, of a statement: whoever said it took it back, before anybody had decided or when they were told. It stays on the
 * record, and stands nowhere by itself. How the last telling of what was decided last ended counts, as in `chainState`.
 */
export function takenBack(statement: string): string {
  return `coalesce((
    select t.result = 'WITHDRAWN' from told_back t where t.statement_id = ${statement}.id and t.response_id = (
      select a.response_id from response_statement a where a.statement_id = ${statement}.id order by a.answer_no desc limit 1)
    order by t.created_at desc, t.id desc limit 1),
    exists (select 1 from taken_back k where k.statement_id = ${statement}.id))`;
}
