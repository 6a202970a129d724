create view app.reviews_in_doubt with (security_barrier=true) as
 SELECT r.id,
    r.child_id,
    c.reference,
    r.held_on,
    r.participation_code,
    c.date_of_birth,
        CASE
            WHEN r.held_on > app.today() THEN 'TO_COME'::text
            WHEN EXTRACT(year FROM age(r.held_on::timestamp without time zone, c.date_of_birth::timestamp without time zone)) >= 18::numeric THEN 'GROWN_UP'::text
            WHEN r.same_day_no > 1 AND r.import_run_id IS NOT NULL AND (EXISTS ( SELECT 1
               FROM care_review same
              WHERE same.child_id = r.child_id AND same.held_on = r.held_on AND same.same_day_no < r.same_day_no AND same.participation_code = r.participation_code AND same.import_run_id = r.import_run_id)) THEN 'SAME_ROW'::text
            WHEN r.participation_code = 'PN0'::text AND c.date_of_birth <= r.held_on AND r.held_on >= (c.date_of_birth + '4 years'::interval) THEN 'CODED_UNDER_FOUR'::text
            WHEN r.participation_code <> 'PN0'::text AND c.date_of_birth <= r.held_on AND r.held_on < (c.date_of_birth + '4 years'::interval) THEN 'CODED_FOUR_OR_OVER'::text
            WHEN (EXISTS ( SELECT 1
               FROM child_status s
              WHERE s.child_id = r.child_id AND s.kind = 'CLA_EPISODE'::text)) AND NOT (EXISTS ( SELECT 1
               FROM child_status s
              WHERE s.child_id = r.child_id AND s.kind = 'CLA_EPISODE'::text AND s.starts_on <= r.held_on AND (s.ends_on IS NULL OR s.ends_on >= r.held_on))) THEN 'NOT_IN_CARE'::text
            ELSE NULL::text
        END AS doubt
   FROM care_review r
     JOIN child c ON c.id = r.child_id
  WHERE (( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text, 'LEADERSHIP'::text])
UNION ALL
 SELECT r.id,
    r.child_id,
    c.reference,
    r.held_on,
    r.participation_code,
    c.date_of_birth,
        CASE
            WHEN r.held_on > app.today() THEN 'TO_COME'::text
            WHEN EXTRACT(year FROM age(r.held_on::timestamp without time zone, c.date_of_birth::timestamp without time zone)) >= 18::numeric THEN 'GROWN_UP'::text
            WHEN r.same_day_no > 1 AND r.import_run_id IS NOT NULL AND (EXISTS ( SELECT 1
               FROM care_review same
              WHERE same.child_id = r.child_id AND same.held_on = r.held_on AND same.same_day_no < r.same_day_no AND same.participation_code = r.participation_code AND same.import_run_id = r.import_run_id)) THEN 'SAME_ROW'::text
            WHEN r.participation_code = 'PN0'::text AND c.date_of_birth <= r.held_on AND r.held_on >= (c.date_of_birth + '4 years'::interval) THEN 'CODED_UNDER_FOUR'::text
            WHEN r.participation_code <> 'PN0'::text AND c.date_of_birth <= r.held_on AND r.held_on < (c.date_of_birth + '4 years'::interval) THEN 'CODED_FOUR_OR_OVER'::text
            WHEN (EXISTS ( SELECT 1
               FROM child_status s
              WHERE s.child_id = r.child_id AND s.kind = 'CLA_EPISODE'::text)) AND NOT (EXISTS ( SELECT 1
               FROM child_status s
              WHERE s.child_id = r.child_id AND s.kind = 'CLA_EPISODE'::text AND s.starts_on <= r.held_on AND (s.ends_on IS NULL OR s.ends_on >= r.held_on))) THEN 'NOT_IN_CARE'::text
            ELSE NULL::text
        END AS doubt
   FROM app.my_counted_children() mine(child_id)
     JOIN care_review r ON r.child_id = mine.child_id
     JOIN child c ON c.id = r.child_id;
grant select on app.reviews_in_doubt to heard_app;
comment on view app.reviews_in_doubt is 'Reviews that somebody should look into, for the readers of app.review_figures; doubt is null for the others. By the child''s reference: whoever counts a review may open the record behind it.';
