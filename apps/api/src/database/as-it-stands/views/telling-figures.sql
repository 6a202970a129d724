create view app.telling_figures with (security_barrier=true) as
 SELECT f.id,
    f.child_id,
    c.reference,
    f.group_name,
    f.given_on,
    f.stream,
    f.partner_kind,
    f.speaker_role,
    f.source,
    (EXISTS ( SELECT 1
           FROM statement s
          WHERE s.feedback_id = f.id AND s.words IS NOT NULL)) AS told
   FROM feedback f
     LEFT JOIN child c ON c.id = f.child_id
  WHERE ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text, 'LEADERSHIP'::text])) AND f.given_on <= (( SELECT app.today() AS today)) AND NOT (f.id IN ( SELECT app.withheld_feedback() AS withheld_feedback))
UNION ALL
 SELECT f.id,
    f.child_id,
    c.reference,
    f.group_name,
    f.given_on,
    f.stream,
    f.partner_kind,
    f.speaker_role,
    f.source,
    (EXISTS ( SELECT 1
           FROM statement s
          WHERE s.feedback_id = f.id AND s.words IS NOT NULL)) AS told
   FROM app.my_counted_children() mine(child_id)
     JOIN feedback f ON f.child_id = mine.child_id
     JOIN child c ON c.id = f.child_id
  WHERE f.given_on <= (( SELECT app.today() AS today)) AND NOT (f.id IN ( SELECT app.withheld_feedback() AS withheld_feedback))
UNION ALL
 SELECT f.id,
    f.child_id,
    c.reference,
    f.group_name,
    f.given_on,
    f.stream,
    f.partner_kind,
    f.speaker_role,
    f.source,
    (EXISTS ( SELECT 1
           FROM statement s
          WHERE s.feedback_id = f.id AND s.words IS NOT NULL)) AS told
   FROM feedback f
     LEFT JOIN child c ON false
  WHERE f.child_id IS NULL AND (( SELECT app.reach() AS reach)) = 'ACCESS'::text AND (f.recorded_by = (( SELECT app.user_id() AS user_id)) OR (( SELECT app.role() AS role)) = 'CHILDRENS_RIGHTS'::text) AND f.given_on <= (( SELECT app.today() AS today)) AND NOT (f.id IN ( SELECT app.withheld_feedback() AS withheld_feedback));
grant select on app.telling_figures to heard_app;
comment on view app.telling_figures is 'Tellings as figures are counted from, without a name or a word. Reads with its owner''s rights, since leadership counts all but opens one record at a time; who counts what is decided in here: as for reviews, and of groups whoever may read what they said. Nobody counts what is withheld from them.';
