create view app.org_unit_days as
 SELECT p.org_unit_id,
    p.name,
    p.parent_id,
    COALESCE(p.from_on, '-infinity'::date) AS from_on,
    p.until_on
   FROM org_unit_past p
UNION ALL
 SELECT o.id AS org_unit_id,
    o.name,
    o.parent_id,
    COALESCE(o.changed_on, '-infinity'::date) AS from_on,
    'infinity'::date AS until_on
   FROM org_unit o;
grant select on app.org_unit_days to heard_app;
comment on view app.org_unit_days is 'What a service or team is called and where it stands, from a day on until another: last year''s figures keep last year''s names.';
