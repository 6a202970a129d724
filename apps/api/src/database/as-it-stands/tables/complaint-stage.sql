create table complaint_stage (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  representation_id uuid not null,
  stage text not null,
  started_on date not null,
  standard_due_on date not null,
  agreed_due_on date,
  extension_reason text,
  extension_note text,
  extended_on date,
  extended_by uuid,
  extended_at timestamp with time zone,
  responded_on date,
  finding text,
  response_summary text,
  responded_by uuid,
  responded_at timestamp with time zone,
  calendar_version integer not null default 0
);
alter table complaint_stage add constraint ck_complaint_stage_answer CHECK ((num_nonnulls(responded_on, finding, response_summary, responded_by, responded_at) = ANY (ARRAY[0, 5])) AND responded_on >= started_on);
alter table complaint_stage add constraint ck_complaint_stage_calendar_version CHECK (calendar_version >= 0);
alter table complaint_stage add constraint ck_complaint_stage_due CHECK (standard_due_on >= started_on AND agreed_due_on > standard_due_on);
alter table complaint_stage add constraint ck_complaint_stage_extension CHECK (num_nonnulls(agreed_due_on, extension_reason, extended_on, extended_by, extended_at) = ANY (ARRAY[0, 5]));
alter table complaint_stage add constraint ck_complaint_stage_extension_note_length CHECK (char_length(extension_note) <= 2000);
alter table complaint_stage add constraint ck_complaint_stage_extension_reason CHECK (extension_reason = ANY (ARRAY['COMPLEX'::text, 'ADVOCATE_NEEDED'::text]));
alter table complaint_stage add constraint ck_complaint_stage_finding CHECK (finding = ANY (ARRAY['UPHELD'::text, 'PARTLY_UPHELD'::text, 'NOT_UPHELD'::text, 'NO_FINDING'::text]));
alter table complaint_stage add constraint ck_complaint_stage_response_summary_length CHECK (char_length(response_summary) <= 10000);
alter table complaint_stage add constraint ck_complaint_stage_stage CHECK (stage = ANY (ARRAY['STAGE_1'::text, 'STAGE_2'::text, 'STAGE_3'::text]));
alter table complaint_stage add constraint fk_complaint_stage_extended_by FOREIGN KEY (extended_by) REFERENCES user_account(id);
alter table complaint_stage add constraint fk_complaint_stage_representation FOREIGN KEY (representation_id) REFERENCES representation(id);
alter table complaint_stage add constraint fk_complaint_stage_responded_by FOREIGN KEY (responded_by) REFERENCES user_account(id);
alter table complaint_stage add constraint pk_complaint_stage PRIMARY KEY (id);
alter table complaint_stage add constraint uq_complaint_stage UNIQUE (representation_id, stage);
CREATE INDEX ix_complaint_stage_calendar ON complaint_stage USING btree (started_on) WHERE calendar_version > 0;
CREATE INDEX ix_complaint_stage_open ON complaint_stage USING btree (standard_due_on) WHERE responded_on IS NULL;
alter table complaint_stage enable row level security;
create policy complaint_stage_insert on complaint_stage for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'COMPLAINTS_MANAGER'::text AND (EXISTS ( SELECT 1
   FROM representation
  WHERE representation.id = complaint_stage.representation_id)));
create policy complaint_stage_read on complaint_stage for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM representation
  WHERE representation.id = complaint_stage.representation_id)));
create policy complaint_stage_update on complaint_stage for update to heard_app
  using ((( SELECT app.role() AS role)) = 'COMPLAINTS_MANAGER'::text AND (EXISTS ( SELECT 1
   FROM representation
  WHERE representation.id = complaint_stage.representation_id)));
comment on policy complaint_stage_update on complaint_stage is 'What was said is never changed; a stage is only extended and answered.';
grant insert, select on complaint_stage to heard_app;
grant update (started_on, standard_due_on, agreed_due_on, extension_reason, extension_note, extended_on, extended_by, extended_at, responded_on, finding, response_summary, responded_by, responded_at, calendar_version) on complaint_stage to heard_app;
