CREATE OR REPLACE FUNCTION app.derive_decision_breaks(decisions uuid[])
 RETURNS TABLE(kind text, subject_id uuid, child_id uuid, since_on date, due_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    with made as materialized (
      select d.id, d.child_id, least(d.known_on, d.took_effect_on) as since_on, d.known_on, d.took_effect_on, asked.answer, asked.why, asked.said_as, told.result, told.try_again_on
      from life_decision d join child c on c.id = d.child_id
      left join lateral (
        select a.answer, a.why, a.said_as from life_decision_asking a where a.life_decision_id = d.id order by a.seq desc limit 1) asked on true
      left join lateral (
        select t.result, t.try_again_on from life_decision_telling t where t.life_decision_id = d.id order by t.seq desc limit 1) told on true
      where d.id = any(decisions) and d.withdrawn_on is null and d.known_on - d.took_effect_on <= 182
        and app.is_of_age_to_be_asked(c.date_of_birth, d.took_effect_on))
    select 'NOT_ASKED', m.id, m.child_id, m.since_on,
      case when m.took_effect_on > m.known_on then m.took_effect_on else m.known_on + app.break_days('NOT_ASKED', 'ANY', 0) end
    from made m where not app.settles_asking(m.answer, m.why, m.said_as)
    union all
    select 'DECISION_NOT_TOLD', m.id, m.child_id, m.since_on, coalesce(m.try_again_on,
      case when m.took_effect_on > m.known_on then m.took_effect_on else m.known_on + app.break_days('DECISION_NOT_TOLD', 'ANY', 0) end)
    from made m where coalesce(m.result, 'COULD_NOT') = 'COULD_NOT' $function$;
comment on function app.derive_decision_breaks(uuid[]) is 'What is missing of decisions about children''s lives: nobody has said whether they were asked before, nobody has told them.';
