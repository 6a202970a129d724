create view app.review_figures with (security_barrier=true) as
 SELECT r.child_id,
    r.held_on,
    r.participation_code,
    team.id AS team_id,
    team.name AS team_name,
    service.id AS service_id,
    service.name AS service_name,
    c.sex,
    c.ethnicity,
    EXTRACT(year FROM age(r.held_on::timestamp with time zone, c.date_of_birth::timestamp with time zone))::integer AS age,
    c.date_of_birth <= r.held_on AS is_born
   FROM care_review r
     JOIN child c ON c.id = r.child_id
     LEFT JOIN org_unit unit ON unit.id = r.org_unit_id
     LEFT JOIN org_unit team ON team.id = unit.id AND team.kind = 'TEAM'::text
     LEFT JOIN org_unit service ON service.kind = 'SERVICE'::text AND (service.id = unit.id OR service.id = unit.parent_id)
  WHERE (( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text, 'LEADERSHIP'::text])
UNION ALL
 SELECT r.child_id,
    r.held_on,
    r.participation_code,
    team.id AS team_id,
    team.name AS team_name,
    service.id AS service_id,
    service.name AS service_name,
    c.sex,
    c.ethnicity,
    EXTRACT(year FROM age(r.held_on::timestamp with time zone, c.date_of_birth::timestamp with time zone))::integer AS age,
    c.date_of_birth <= r.held_on AS is_born
   FROM app.my_counted_children() mine(child_id)
     JOIN care_review r ON r.child_id = mine.child_id
     JOIN child c ON c.id = r.child_id
     LEFT JOIN org_unit unit ON unit.id = r.org_unit_id
     LEFT JOIN org_unit team ON team.id = unit.id AND team.kind = 'TEAM'::text
     LEFT JOIN org_unit service ON service.kind = 'SERVICE'::text AND (service.id = unit.id OR service.id = unit.parent_id);
grant select on app.review_figures to heard_app;
comment on view app.review_figures is 'Reviews as figures are counted from, without a name or a word. Reads with its owner''s rights, since leadership counts every review but opens one record at a time; who may count which reviews is decided in here.';
