create table access_request (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid not null,
  user_id uuid not null,
  role text not null,
  org_unit_id uuid,
  starts_on date not null,
  ends_on date,
  why text not null,
  expires_at timestamp with time zone not null,
  outcome text,
  decided_at timestamp with time zone,
  decided_by uuid,
  decided_why text
);
alter table access_request add constraint ck_access_request_decided CHECK ((outcome IS NULL) = (decided_at IS NULL));
alter table access_request add constraint ck_access_request_decided_why_length CHECK (char_length(decided_why) <= 300);
alter table access_request add constraint ck_access_request_outcome CHECK (outcome = ANY (ARRAY['APPROVED'::text, 'REFUSED'::text, 'WITHDRAWN'::text, 'EXPIRED'::text]));
alter table access_request add constraint ck_access_request_role CHECK (role = ANY (ARRAY['PRACTITIONER'::text, 'TEAM_MANAGER'::text, 'REVIEWING_OFFICER'::text, 'COMPLAINTS_MANAGER'::text, 'QUALITY_ASSURANCE'::text, 'CHILDRENS_RIGHTS'::text, 'LEADERSHIP'::text, 'PARTNER'::text, 'ELECTED_MEMBER'::text, 'ADMINISTRATOR'::text]));
alter table access_request add constraint ck_access_request_second_person CHECK ((outcome <> ALL (ARRAY['APPROVED'::text, 'REFUSED'::text])) OR decided_by <> created_by AND decided_by <> user_id);
alter table access_request add constraint ck_access_request_why_length CHECK (char_length(why) <= 300);
alter table access_request add constraint fk_access_request_created_by FOREIGN KEY (created_by) REFERENCES user_account(id);
alter table access_request add constraint fk_access_request_decided_by FOREIGN KEY (decided_by) REFERENCES user_account(id);
alter table access_request add constraint fk_access_request_org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit(id);
alter table access_request add constraint fk_access_request_user FOREIGN KEY (user_id) REFERENCES user_account(id);
alter table access_request add constraint pk_access_request PRIMARY KEY (id);
CREATE INDEX ix_access_request_user ON access_request USING btree (user_id, created_at);
CREATE UNIQUE INDEX uq_access_request_open ON access_request USING btree (user_id) WHERE outcome IS NULL;
alter table access_request enable row level security;
create policy access_request_read on access_request for select to heard_app
  using (((( SELECT app.role() AS role)) = ANY (ARRAY['ADMINISTRATOR'::text, 'LEADERSHIP'::text])) OR created_by = (( SELECT app.user_id() AS user_id)) OR user_id = (( SELECT app.user_id() AS user_id)));
comment on policy access_request_read on access_request is 'Known to those who may approve it, to who asked, and to whom it is about.';
grant select on access_request to heard_app;
