create table feedback_present (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  feedback_id uuid not null,
  who text not null,
  detail text
);
alter table feedback_present add constraint ck_feedback_present_detail_length CHECK (char_length(detail) <= 200);
alter table feedback_present add constraint ck_feedback_present_who CHECK (who = ANY (ARRAY['PARENT'::text, 'FOSTER_CARER'::text, 'RESIDENTIAL_WORKER'::text, 'BROTHER_OR_SISTER'::text, 'OTHER_RELATIVE'::text, 'FRIEND'::text, 'ADVOCATE'::text, 'INDEPENDENT_VISITOR'::text, 'REVIEWING_OFFICER'::text, 'SOCIAL_WORKER'::text, 'TEACHER'::text, 'HEALTH_WORKER'::text, 'INTERPRETER'::text, 'POLICE'::text, 'OTHER'::text]));
alter table feedback_present add constraint fk_feedback_present_feedback FOREIGN KEY (feedback_id) REFERENCES feedback(id);
alter table feedback_present add constraint pk_feedback_present PRIMARY KEY (id);
CREATE INDEX ix_feedback_present_feedback ON feedback_present USING btree (feedback_id);
alter table feedback_present enable row level security;
create policy feedback_present_insert on feedback_present for insert to heard_app
  with check (app.is_being_recorded(feedback_id));
create policy feedback_present_read on feedback_present for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM feedback
  WHERE feedback.id = feedback_present.feedback_id)));
grant insert, select on feedback_present to heard_app;
