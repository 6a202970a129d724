create view app.statement_figures with (security_barrier=true) as
 SELECT p.statement_id,
    p.feedback_id,
    p.child_id,
    p.stream,
    p.given_on,
    p.team_id,
    p.age,
    p.answer_by,
    p.state,
    p.is_to_do,
    p.decided_on,
    p.under_way_on,
    p.shown_on,
    p.told_on
   FROM chain_progress p
  WHERE ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text, 'LEADERSHIP'::text])) AND p.given_on <= (( SELECT app.today() AS today)) AND NOT (p.feedback_id IN ( SELECT app.withheld_feedback() AS withheld_feedback))
UNION ALL
 SELECT p.statement_id,
    p.feedback_id,
    p.child_id,
    p.stream,
    p.given_on,
    p.team_id,
    p.age,
    p.answer_by,
    p.state,
    p.is_to_do,
    p.decided_on,
    p.under_way_on,
    p.shown_on,
    p.told_on
   FROM app.my_counted_children() mine(child_id)
     JOIN chain_progress p ON p.child_id = mine.child_id
  WHERE p.given_on <= (( SELECT app.today() AS today)) AND NOT (p.feedback_id IN ( SELECT app.withheld_feedback() AS withheld_feedback))
UNION ALL
 SELECT p.statement_id,
    p.feedback_id,
    p.child_id,
    p.stream,
    p.given_on,
    p.team_id,
    p.age,
    p.answer_by,
    p.state,
    p.is_to_do,
    p.decided_on,
    p.under_way_on,
    p.shown_on,
    p.told_on
   FROM feedback f
     JOIN chain_progress p ON p.feedback_id = f.id
  WHERE f.child_id IS NULL AND (( SELECT app.reach() AS reach)) = 'ACCESS'::text AND (f.recorded_by = (( SELECT app.user_id() AS user_id)) OR (( SELECT app.role() AS role)) = 'CHILDRENS_RIGHTS'::text) AND p.given_on <= (( SELECT app.today() AS today)) AND NOT (p.feedback_id IN ( SELECT app.withheld_feedback() AS withheld_feedback));
grant select on app.statement_figures to heard_app;
comment on view app.statement_figures is 'How far what children said has come, as figures are counted from it, without a name or a word. Who counts what is decided in here, as for tellings: nobody counts what is withheld from them.';
