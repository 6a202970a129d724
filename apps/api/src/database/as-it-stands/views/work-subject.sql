create view app.work_subject as
 SELECT f.id,
    f.child_id,
    f.stream,
    f.recorded_by,
    f.answer_owner_id
   FROM feedback f
UNION ALL
 SELECT d.id,
    d.child_id,
    'ANY'::text AS stream,
    NULL::uuid AS recorded_by,
    NULL::uuid AS answer_owner_id
   FROM life_decision d;
comment on view app.work_subject is 'About what something may be missing: what was said, or a decision about a child''s life.';
