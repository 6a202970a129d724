create view app.review_preparation with (security_barrier=true) as
 SELECT r.held_on,
    r.due_on,
    r.iro_spoke_to_child_on AS spoken_to_on,
    r.consultation_sent_on AS form_sent_on,
    r.consultation_returned_on AS form_returned_on,
    r.chaired_by_child AS led_by_child,
    r.participation_code <> 'PN0'::text AS counted,
    r.participation_code = ANY (ARRAY['PN1'::text, 'PN2'::text, 'PN3'::text, 'PN4'::text]) AS attended
   FROM care_review r
     JOIN child c ON c.id = r.child_id
  WHERE num_nonnulls(r.due_on, r.iro_spoke_to_child_on, r.consultation_sent_on, r.chaired_by_child) > 0 AND ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text, 'LEADERSHIP'::text])) AND r.held_on <= (( SELECT app.today() AS today)) AND (c.date_of_birth IS NULL OR r.held_on < (c.date_of_birth + 6570) OR EXTRACT(year FROM age(r.held_on::timestamp without time zone, c.date_of_birth::timestamp without time zone)) < 18::numeric) AND (r.same_day_no = 1 OR r.import_run_id IS NULL OR NOT (EXISTS ( SELECT 1
           FROM care_review same
          WHERE same.child_id = r.child_id AND same.held_on = r.held_on AND same.same_day_no < r.same_day_no AND same.participation_code = r.participation_code AND same.import_run_id = r.import_run_id)))
UNION ALL
 SELECT r.held_on,
    r.due_on,
    r.iro_spoke_to_child_on AS spoken_to_on,
    r.consultation_sent_on AS form_sent_on,
    r.consultation_returned_on AS form_returned_on,
    r.chaired_by_child AS led_by_child,
    r.participation_code <> 'PN0'::text AS counted,
    r.participation_code = ANY (ARRAY['PN1'::text, 'PN2'::text, 'PN3'::text, 'PN4'::text]) AS attended
   FROM app.my_counted_children() mine(child_id)
     JOIN care_review r ON r.child_id = mine.child_id
     JOIN child c ON c.id = r.child_id
  WHERE num_nonnulls(r.due_on, r.iro_spoke_to_child_on, r.consultation_sent_on, r.chaired_by_child) > 0 AND r.held_on <= (( SELECT app.today() AS today)) AND (c.date_of_birth IS NULL OR r.held_on < (c.date_of_birth + 6570) OR EXTRACT(year FROM age(r.held_on::timestamp without time zone, c.date_of_birth::timestamp without time zone)) < 18::numeric) AND (r.same_day_no = 1 OR r.import_run_id IS NULL OR NOT (EXISTS ( SELECT 1
           FROM care_review same
          WHERE same.child_id = r.child_id AND same.held_on = r.held_on AND same.same_day_no < r.same_day_no AND same.participation_code = r.participation_code AND same.import_run_id = r.import_run_id)));
grant select on app.review_preparation to heard_app;
comment on view app.review_preparation is 'What went before reviews, for the readers of app.review_figures. Reviews that a return brought in say nothing of it and are left out.';
