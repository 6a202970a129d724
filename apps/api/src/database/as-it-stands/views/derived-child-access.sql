create view app.derived_child_access as
 SELECT child_id,
    principal_id,
    because,
    depth,
    starts_on,
    ends_on
   FROM app.derived_access_sources s
  WHERE NOT (EXISTS ( SELECT 1
           FROM representation r
          WHERE r.about_user_id = s.principal_id AND s.because = ('complaint '::text || r.id)));
comment on view app.derived_child_access is 'A case gives a complaints manager the child''s name. A complaint about that manager must not: a new name in their list would tell them of it.';
