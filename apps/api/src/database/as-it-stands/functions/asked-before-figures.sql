CREATE OR REPLACE FUNCTION app.asked_before_figures()
 RETURNS TABLE(kind text, decisions integer, asked integer, not_asked integer, told integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select d.kind, count(*)::int, (count(*) filter (where asked.answer = 'YES'))::int, (count(*) filter (where asked.answer = 'NO'))::int,
      (count(*) filter (where exists (select 1 from life_decision_telling t where t.life_decision_id = d.id and t.result in ('TOLD', 'ASKED_NOT'))))::int
    from life_decision d join child c on c.id = d.child_id
    left join lateral (select a.answer from life_decision_asking a where a.life_decision_id = d.id order by a.seq desc limit 1) asked on true
    where d.took_effect_on between app.today() - 91 and app.today() and d.withdrawn_on is null
      and app.is_of_age_to_be_asked(c.date_of_birth, d.took_effect_on) and app.role() in ('QUALITY_ASSURANCE', 'LEADERSHIP')
    group by d.kind $function$;
grant execute on function app.asked_before_figures() to heard_app;
comment on function app.asked_before_figures() is 'Decisions that took effect in the last quarter year about children of four and older: how many were asked before, and told.';
