CREATE OR REPLACE FUNCTION app.unasked_by_council(since date, until date, about text, because text, unsaid boolean, after_on date, after_id uuid, most integer)
 RETURNS TABLE(id uuid, child_id uuid, team_name text, kind text, took_effect_on date, answer text, why text, asking_due_on date, telling_due_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select d.id, d.child_id, o.name, d.kind, d.took_effect_on, asked.answer, asked.why, asking.due_on, telling.due_on
    from life_decision d join child c on c.id = d.child_id
    left join lateral (select a.answer, a.why from life_decision_asking a where a.life_decision_id = d.id order by a.seq desc limit 1) asked on true
    left join lateral (select m.org_unit_id from child_team m where m.child_id = d.child_id and m.ends_on is null order by m.starts_on desc limit 1) team on true
    left join org_unit o on o.id = team.org_unit_id
    left join lateral (select w.due_on from work_item w where w.life_decision_id = d.id and w.kind = 'NOT_ASKED' and w.closed_at is null limit 1) asking on true
    left join lateral (select w.due_on from work_item w where w.life_decision_id = d.id and w.kind = 'DECISION_NOT_TOLD' and w.closed_at is null limit 1) telling on true
    where app.role() = 'LEADERSHIP' and d.took_effect_on between since and until and d.withdrawn_on is null
      and app.is_of_age_to_be_asked(c.date_of_birth, d.took_effect_on) and asked.answer is distinct from 'YES'
      and (about is null or d.kind = about) and (because is null or asked.why = because) and (not unsaid or asked.answer is distinct from 'NO')
      and (after_on is null or (d.took_effect_on, d.id) < (after_on, after_id))
    order by d.took_effect_on desc, d.id desc limit most $function$;
grant execute on function app.unasked_by_council(date,date,text,text,boolean,date,uuid,integer) to heard_app;
comment on function app.unasked_by_council(date,date,text,text,boolean,date,uuid,integer) is 'What stands behind the figure of decisions made without asking, for leadership: no name and no words before a purpose is said.';
