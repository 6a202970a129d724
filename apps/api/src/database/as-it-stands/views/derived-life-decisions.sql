create view app.derived_life_decisions as
 SELECT e.id,
    e.child_id,
    'PLACEMENT_MOVE'::text AS kind,
    'EPISODE'::text AS source,
    e.id AS child_status_id,
    NULL::uuid AS child_relationship_id,
    e.starts_on AS took_effect_on,
    (e.created_at AT TIME ZONE 'Europe/London'::text)::date AS stored_on
   FROM ( SELECT DISTINCT ON (s.child_id, s.starts_on) s.id,
            s.child_id,
            s.starts_on,
            s.created_at
           FROM child_status s
          WHERE s.kind = 'PLACEMENT'::text AND (s.began_because = ANY (ARRAY['P'::text, 'B'::text]))
          ORDER BY s.child_id, s.starts_on, s.created_at, s.id) e
UNION ALL
 SELECT r.id,
    r.child_id,
    'CHANGE_OF_WORKER'::text AS kind,
    'ALLOCATION'::text AS source,
    NULL::uuid AS child_status_id,
    r.id AS child_relationship_id,
    r.starts_on AS took_effect_on,
    (r.created_at AT TIME ZONE 'Europe/London'::text)::date AS stored_on
   FROM child_relationship r
  WHERE r.kind = 'ALLOCATED_WORKER'::text AND r.person_id <> (( SELECT b.person_id
           FROM child_relationship b
          WHERE b.child_id = r.child_id AND b.kind = 'ALLOCATED_WORKER'::text AND b.starts_on < r.starts_on
          ORDER BY b.starts_on DESC
         LIMIT 1));
comment on view app.derived_life_decisions is 'Moves and changes of worker, told from episodes and allocations alone.';
