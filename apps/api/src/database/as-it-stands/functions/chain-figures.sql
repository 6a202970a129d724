CREATE OR REPLACE FUNCTION app.chain_figures()
 RETURNS TABLE(children integer, heard integer, promised integer, answered integer, decided integer, told integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    with hidden as materialized (
      select distinct f.child_id from withheld_from w join feedback f on f.id = w.feedback_id where w.user_id = app.user_id() and f.child_id is not null),
    needs as (
      select n.heard_on from child_need n where n.is_born and not exists (select 1 from hidden h where h.child_id = n.child_id)
      union all select d.heard_on from app.derive_child_need(array(select h.child_id from hidden h), app.user_id()) d where d.is_born),
    owed as (
      select coalesce(p.told_on <= p.answer_by, false) as in_time from chain_progress p
      where p.answer_by between app.today() - 91 and app.today() - 1 and p.state not in ('ANSWERED', 'ASKED_NOT', 'WITHDRAWN')
        and p.feedback_id not in (select app.withheld_feedback())),
    said as (
      select p.told_on is not null or p.state = 'ASKED_NOT' as told from chain_progress p
      where p.decided_on between app.today() - 91 and app.today() and p.state not in ('ANSWERED', 'NOT_ASKED', 'UNDECIDED')
        and p.feedback_id not in (select app.withheld_feedback()))
    select k.*, o.*, t.* from (select count(*)::int, (count(*) filter (where heard_on >= app.today() - (select app.long_silence())))::int from needs) k
    cross join (select count(*)::int, (count(*) filter (where in_time))::int from owed) o
    cross join (select count(*)::int, (count(*) filter (where told))::int from said) t
    where app.role() in ('QUALITY_ASSURANCE', 'LEADERSHIP') $function$;
grant execute on function app.chain_figures() to heard_app;
comment on function app.chain_figures() is 'Are we hearing, answering, telling? Children heard within as long as the council has set; of what was to be told by a day of the last quarter, told by then; of what was decided in the last quarter, told.';
