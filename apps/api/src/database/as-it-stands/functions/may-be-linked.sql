CREATE OR REPLACE FUNCTION app.may_be_linked(asking uuid, wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      return exists (
        select 1 from life_decision_asking a join life_decision d on d.id = a.life_decision_id
        join statement s on s.id = wanted join feedback f on f.id = s.feedback_id
        where a.id = asking and a.answer = 'YES' and a.said_by = app.user_id() and a.created_at = now()
          and f.child_id = d.child_id and f.given_on <= d.took_effect_on and f.speaker_role = 'CHILD'
          and (s.words is not null or s.not_ascertained_reason = 'DID_NOT_WANT_TO')
          and not exists (select 1 from withheld_from w where w.feedback_id = f.id));
    end $function$;
grant execute on function app.may_be_linked(uuid,uuid) to heard_app;
comment on function app.may_be_linked(uuid,uuid) is 'What the child said before it took effect. Words that are kept from anybody are not linked: that the child was asked would tell them of it.';
