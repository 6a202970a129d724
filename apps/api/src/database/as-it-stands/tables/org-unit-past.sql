create table org_unit_past (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  org_unit_id uuid not null,
  name text not null,
  parent_id uuid,
  from_on date,
  until_on date not null
);
alter table org_unit_past add constraint ck_org_unit_past_days CHECK (from_on IS NULL OR from_on < until_on);
alter table org_unit_past add constraint ck_org_unit_past_name_length CHECK (char_length(name) <= 200);
alter table org_unit_past add constraint fk_org_unit_past_org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit(id);
alter table org_unit_past add constraint fk_org_unit_past_parent FOREIGN KEY (parent_id) REFERENCES org_unit(id);
alter table org_unit_past add constraint pk_org_unit_past PRIMARY KEY (id);
CREATE INDEX ix_org_unit_past_org_unit ON org_unit_past USING btree (org_unit_id, until_on);
alter table org_unit_past enable row level security;
create policy org_unit_past_read on org_unit_past for select to heard_app
  using ((( SELECT app.user_id() AS user_id)) IS NOT NULL OR (( SELECT app.role() AS role)) = 'SYSTEM'::text);
comment on policy org_unit_past_read on org_unit_past is 'Since the day until_on, not counting it, a service or team has another name or another place.';
grant select on org_unit_past to heard_app;
