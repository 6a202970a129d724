create table complaint_correction (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  representation_id uuid not null,
  version integer not null,
  field text not null,
  from_value text,
  to_value text,
  reason text not null
);
alter table complaint_correction add constraint ck_complaint_correction_field_length CHECK (char_length(field) <= 60);
alter table complaint_correction add constraint ck_complaint_correction_from_value_length CHECK (char_length(from_value) <= 5000);
alter table complaint_correction add constraint ck_complaint_correction_reason_length CHECK (char_length(reason) <= 2000);
alter table complaint_correction add constraint ck_complaint_correction_to_value_length CHECK (char_length(to_value) <= 5000);
alter table complaint_correction add constraint fk_complaint_correction_representation FOREIGN KEY (representation_id) REFERENCES representation(id);
alter table complaint_correction add constraint pk_complaint_correction PRIMARY KEY (id);
alter table complaint_correction add constraint uq_complaint_correction UNIQUE (representation_id, version, field);
alter table complaint_correction enable row level security;
create policy complaint_correction_insert on complaint_correction for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'COMPLAINTS_MANAGER'::text AND created_by = (( SELECT app.user_id() AS user_id)) AND (EXISTS ( SELECT 1
   FROM representation r
  WHERE r.id = complaint_correction.representation_id)));
create policy complaint_correction_read on complaint_correction for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM representation r
  WHERE r.id = complaint_correction.representation_id)));
grant insert, select on complaint_correction to heard_app;
