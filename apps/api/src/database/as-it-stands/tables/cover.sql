create table cover (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  client_id uuid not null,
  payload_sha256 text not null,
  absent_id uuid not null,
  by_id uuid,
  starts_on date not null,
  ends_on date not null,
  ended_at timestamp with time zone
);
alter table cover add constraint ck_cover_by CHECK (by_id <> absent_id);
alter table cover add constraint ck_cover_days CHECK (ends_on >= starts_on);
alter table cover add constraint ck_cover_payload_sha256_length CHECK (char_length(payload_sha256) <= 64);
alter table cover add constraint fk_cover_absent FOREIGN KEY (absent_id) REFERENCES user_account(id);
alter table cover add constraint fk_cover_by FOREIGN KEY (by_id) REFERENCES user_account(id);
alter table cover add constraint pk_cover PRIMARY KEY (id);
alter table cover add constraint uq_cover_client UNIQUE (client_id);
CREATE INDEX ix_cover_absent ON cover USING btree (absent_id, starts_on);
CREATE INDEX ix_cover_by ON cover USING btree (by_id, starts_on);
alter table cover enable row level security;
create policy cover_read on cover for select to heard_app
  using (absent_id = (( SELECT app.user_id() AS user_id)) OR by_id = (( SELECT app.user_id() AS user_id)) OR app.manages(absent_id));
grant select on cover to heard_app;
