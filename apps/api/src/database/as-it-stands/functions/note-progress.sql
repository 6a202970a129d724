CREATE OR REPLACE FUNCTION app.note_progress()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if tg_op = 'INSERT' then
        insert into chain_change (id, added, given_on, stream, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on) select gen_random_uuid(), 1, given_on, stream, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on from new_rows;
      elsif tg_op = 'DELETE' then
        insert into chain_change (id, added, given_on, stream, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on) select gen_random_uuid(), -1, given_on, stream, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on from old_rows;
      else
        insert into chain_change (id, added, given_on, stream, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on)
        select gen_random_uuid(), -1, given_on, stream, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on from (
          select o.statement_id, given_on, stream, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on from old_rows o except all select n.statement_id, given_on, stream, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on from new_rows n) k
        union all
        select gen_random_uuid(), 1, given_on, stream, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on from (
          select n.statement_id, given_on, stream, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on from new_rows n except all select o.statement_id, given_on, stream, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on from old_rows o) k;
      end if;
      return null;
    end $function$;
comment on function app.note_progress() is 'What a change takes from the counts of the chain and adds to them: only rows are added, so that no writer waits for another.';
