create view app.review_figures with (security_barrier=true) as
 SELECT r.child_id,
    r.held_on,
    r.participation_code,
        CASE unit.kind
            WHEN 'TEAM'::text THEN unit.id
            ELSE NULL::uuid
        END AS team_id,
    service.id AS service_id,
    c.sex,
    c.ethnicity,
    EXTRACT(year FROM age(r.held_on::timestamp with time zone, c.date_of_birth::timestamp with time zone))::integer AS age,
    c.date_of_birth <= r.held_on AS is_born,
        CASE
            WHEN c.date_of_birth IS NULL OR c.date_of_birth > r.held_on THEN NULL::text
            WHEN r.participation_code = 'PN0'::text THEN
            CASE
                WHEN r.held_on >= (c.date_of_birth + '4 years'::interval) THEN 'CODED_UNDER_FOUR'::text
                ELSE NULL::text
            END
            WHEN r.held_on < (c.date_of_birth + '4 years'::interval) THEN 'CODED_FOUR_OR_OVER'::text
            ELSE NULL::text
        END AS against_age
   FROM care_review r
     JOIN child c ON c.id = r.child_id
     LEFT JOIN org_unit unit ON unit.id = r.org_unit_id
     LEFT JOIN app.org_unit_days place ON place.org_unit_id = unit.id AND unit.kind = 'TEAM'::text AND r.held_on >= place.from_on AND r.held_on < place.until_on
     LEFT JOIN org_unit service ON service.kind = 'SERVICE'::text AND (service.id = unit.id OR service.id = place.parent_id)
  WHERE ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text, 'LEADERSHIP'::text])) AND r.held_on <= (( SELECT app.today() AS today)) AND (c.date_of_birth IS NULL OR r.held_on < (c.date_of_birth + 6570) OR EXTRACT(year FROM age(r.held_on::timestamp without time zone, c.date_of_birth::timestamp without time zone)) < 18::numeric) AND (r.same_day_no = 1 OR r.import_run_id IS NULL OR NOT (EXISTS ( SELECT 1
           FROM care_review same
          WHERE same.child_id = r.child_id AND same.held_on = r.held_on AND same.same_day_no < r.same_day_no AND same.participation_code = r.participation_code AND same.import_run_id = r.import_run_id)))
UNION ALL
 SELECT r.child_id,
    r.held_on,
    r.participation_code,
        CASE unit.kind
            WHEN 'TEAM'::text THEN unit.id
            ELSE NULL::uuid
        END AS team_id,
    service.id AS service_id,
    c.sex,
    c.ethnicity,
    EXTRACT(year FROM age(r.held_on::timestamp with time zone, c.date_of_birth::timestamp with time zone))::integer AS age,
    c.date_of_birth <= r.held_on AS is_born,
        CASE
            WHEN c.date_of_birth IS NULL OR c.date_of_birth > r.held_on THEN NULL::text
            WHEN r.participation_code = 'PN0'::text THEN
            CASE
                WHEN r.held_on >= (c.date_of_birth + '4 years'::interval) THEN 'CODED_UNDER_FOUR'::text
                ELSE NULL::text
            END
            WHEN r.held_on < (c.date_of_birth + '4 years'::interval) THEN 'CODED_FOUR_OR_OVER'::text
            ELSE NULL::text
        END AS against_age
   FROM app.my_counted_children() mine(child_id)
     JOIN care_review r ON r.child_id = mine.child_id
     JOIN child c ON c.id = r.child_id
     LEFT JOIN org_unit unit ON unit.id = r.org_unit_id
     LEFT JOIN app.org_unit_days place ON place.org_unit_id = unit.id AND unit.kind = 'TEAM'::text AND r.held_on >= place.from_on AND r.held_on < place.until_on
     LEFT JOIN org_unit service ON service.kind = 'SERVICE'::text AND (service.id = unit.id OR service.id = place.parent_id)
  WHERE r.held_on <= (( SELECT app.today() AS today)) AND (c.date_of_birth IS NULL OR r.held_on < (c.date_of_birth + 6570) OR EXTRACT(year FROM age(r.held_on::timestamp without time zone, c.date_of_birth::timestamp without time zone)) < 18::numeric) AND (r.same_day_no = 1 OR r.import_run_id IS NULL OR NOT (EXISTS ( SELECT 1
           FROM care_review same
          WHERE same.child_id = r.child_id AND same.held_on = r.held_on AND same.same_day_no < r.same_day_no AND same.participation_code = r.participation_code AND same.import_run_id = r.import_run_id)));
grant select on app.review_figures to heard_app;
comment on view app.review_figures is 'Reviews as figures are counted from, without a name or a word. Reads with its owner''s rights, since leadership counts every review but opens one record at a time; who may count which reviews is decided in here.';
