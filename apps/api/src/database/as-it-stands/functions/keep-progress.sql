CREATE OR REPLACE FUNCTION app.keep_progress(tellings uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if tellings is null or cardinality(tellings) = 0 then return; end if;
      with said as materialized (select d.* from app.derive_progress(tellings) d),
      gone as (
        delete from chain_progress p where p.feedback_id = any(tellings) and p.statement_id not in (select d.statement_id from said d))
      insert into chain_progress select d.* from said d
      on conflict (statement_id) do update set
        (feedback_id, child_id, stream, given_on, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on) =
        (excluded.feedback_id, excluded.child_id, excluded.stream, excluded.given_on, excluded.team_id, excluded.age, excluded.answer_by,
          excluded.state, excluded.is_to_do, excluded.decided_on, excluded.under_way_on, excluded.shown_on, excluded.told_on);
    end $function$;
comment on function app.keep_progress(uuid[]) is 'Works out anew how far these tellings have come.';
