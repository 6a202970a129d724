create view app.review_preparation with (security_barrier=true) as
 SELECT held_on,
    due_on,
    iro_spoke_to_child_on AS spoken_to_on,
    consultation_sent_on AS form_sent_on,
    consultation_returned_on AS form_returned_on,
    chaired_by_child AS led_by_child,
    participation_code <> 'PN0'::text AS counted,
    participation_code = ANY (ARRAY['PN1'::text, 'PN2'::text, 'PN3'::text, 'PN4'::text]) AS attended
   FROM care_review r
  WHERE num_nonnulls(due_on, iro_spoke_to_child_on, consultation_sent_on, chaired_by_child) > 0 AND (((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text, 'LEADERSHIP'::text])) OR (child_id IN ( SELECT app.my_counted_children() AS my_counted_children)));
grant select on app.review_preparation to heard_app;
comment on view app.review_preparation is 'What went before reviews, for the readers of app.review_figures. Reviews that a return brought in say nothing of it and are left out.';
