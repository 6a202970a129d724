create table cp_conference (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  child_id uuid not null,
  kind text not null,
  target_on date,
  held_on date not null,
  quorate boolean not null default true,
  late_reason text,
  child_attended boolean,
  child_gave_views boolean,
  org_unit_id uuid
);
alter table cp_conference add constraint ck_cp_conference_kind CHECK (kind = ANY (ARRAY['ICPC'::text, 'RCPC'::text, 'TRANSFER_IN'::text]));
alter table cp_conference add constraint ck_cp_conference_late_reason_length CHECK (char_length(late_reason) <= 2000);
alter table cp_conference add constraint fk_cp_conference_child FOREIGN KEY (child_id) REFERENCES child(id);
alter table cp_conference add constraint fk_cp_conference_org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit(id);
alter table cp_conference add constraint pk_cp_conference PRIMARY KEY (id);
CREATE INDEX ix_cp_conference_child ON cp_conference USING btree (child_id, held_on);
CREATE INDEX ix_cp_conference_held_on ON cp_conference USING btree (held_on);
alter table cp_conference enable row level security;
create policy cp_conference_read on cp_conference for select to heard_app
  using ((( SELECT app.reach() AS reach)) = 'ALL'::text OR (( SELECT app.reach() AS reach)) = 'ONE'::text AND child_id = (( SELECT app.opened_child() AS opened_child)) OR (( SELECT app.reach() AS reach)) = 'ACCESS'::text AND (child_id IN ( SELECT app.my_children() AS my_children)));
grant select on cp_conference to heard_app;
