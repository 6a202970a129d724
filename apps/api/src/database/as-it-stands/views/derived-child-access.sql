create view app.derived_child_access as
 SELECT child_id,
    principal_id,
    because,
    min(depth) AS depth,
    starts_on,
        CASE
            WHEN bool_or(ends_on IS NULL) THEN NULL::date
            ELSE max(ends_on)
        END AS ends_on
   FROM app.derived_access_sources s
  WHERE (ends_on IS NULL OR ends_on >= starts_on) AND NOT (EXISTS ( SELECT 1
           FROM representation r
          WHERE (r.about_user_id = s.principal_id OR r.child_id IS DISTINCT FROM s.child_id) AND s.because = ('complaint '::text || r.id)))
  GROUP BY child_id, principal_id, because, starts_on;
comment on view app.derived_child_access is 'A case gives a complaints manager the child''s name, as long as the complaint concerns that child. A complaint about that manager must not: a new name in their list would tell them of it.';
