create table child_identifier (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  child_id uuid not null,
  system text not null,
  value text not null
);
alter table child_identifier add constraint ck_child_identifier_system_length CHECK (char_length(system) <= 60);
alter table child_identifier add constraint ck_child_identifier_value_length CHECK (char_length(value) <= 100);
alter table child_identifier add constraint fk_child_identifier_child FOREIGN KEY (child_id) REFERENCES child(id);
alter table child_identifier add constraint pk_child_identifier PRIMARY KEY (id);
alter table child_identifier add constraint uq_child_identifier UNIQUE (system, value);
CREATE INDEX ix_child_identifier_child ON child_identifier USING btree (child_id);
alter table child_identifier enable row level security;
create policy child_identifier_insert on child_identifier for insert to heard_app
  with check ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
create policy child_identifier_read on child_identifier for select to heard_app
  using ((( SELECT app.reach() AS reach)) = 'ALL'::text OR (( SELECT app.reach() AS reach)) = 'ONE'::text AND child_id = (( SELECT app.opened_child() AS opened_child)) OR (child_id IN ( SELECT app.my_named_children() AS my_named_children)));
grant insert, select on child_identifier to heard_app;
