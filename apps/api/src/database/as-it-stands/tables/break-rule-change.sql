create table break_rule_change (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  client_id uuid not null,
  payload_sha256 text not null,
  kind text not null,
  version integer not null,
  stream text not null,
  level integer not null,
  days integer,
  days_before integer,
  next_role text,
  next_role_before text,
  reason text not null
);
alter table break_rule_change add constraint ck_break_rule_change_days CHECK (num_nonnulls(days, days_before) > 0);
alter table break_rule_change add constraint ck_break_rule_change_kind_length CHECK (char_length(kind) <= 60);
alter table break_rule_change add constraint ck_break_rule_change_level CHECK (level >= 0 AND level <= 2);
alter table break_rule_change add constraint ck_break_rule_change_next_role_before_length CHECK (char_length(next_role_before) <= 60);
alter table break_rule_change add constraint ck_break_rule_change_next_role_length CHECK (char_length(next_role) <= 60);
alter table break_rule_change add constraint ck_break_rule_change_payload_sha256_length CHECK (char_length(payload_sha256) <= 64);
alter table break_rule_change add constraint ck_break_rule_change_reason_length CHECK (char_length(reason) <= 300);
alter table break_rule_change add constraint ck_break_rule_change_stream_length CHECK (char_length(stream) <= 60);
alter table break_rule_change add constraint ck_break_rule_change_version CHECK (version > 0);
alter table break_rule_change add constraint fk_break_rule_change_created_by FOREIGN KEY (created_by) REFERENCES user_account(id);
alter table break_rule_change add constraint pk_break_rule_change PRIMARY KEY (id);
alter table break_rule_change add constraint uq_break_rule_change_version UNIQUE (kind, version, stream, level);
CREATE INDEX ix_break_rule_change_client ON break_rule_change USING btree (client_id);
alter table break_rule_change enable row level security;
create policy break_rule_change_read on break_rule_change for select to heard_app
  using ((( SELECT app.user_id() AS user_id)) IS NOT NULL);
grant select on break_rule_change to heard_app;
