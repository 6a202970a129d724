create table user_account (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  person_id uuid not null,
  email text not null,
  password_hash text,
  is_demo boolean not null default false,
  disabled_at timestamp with time zone,
  version integer not null default 1,
  email_set_at timestamp with time zone not null default now(),
  email_set_by uuid
);
alter table user_account add constraint ck_user_account_email CHECK (email = lower(NORMALIZE(email, NFKC)));
alter table user_account add constraint ck_user_account_email_length CHECK (char_length(email) <= 320);
alter table user_account add constraint ck_user_account_password_hash_length CHECK (char_length(password_hash) <= 300);
alter table user_account add constraint fk_user_account_person FOREIGN KEY (person_id) REFERENCES person(id);
alter table user_account add constraint pk_user_account PRIMARY KEY (id);
alter table user_account add constraint uq_user_account_email UNIQUE (email);
alter table user_account add constraint uq_user_account_person UNIQUE (person_id);
CREATE INDEX ix_user_account_not_in ON user_account USING btree (id) WHERE password_hash IS NULL AND disabled_at IS NULL;
alter table user_account enable row level security;
create policy user_account_read on user_account for select to heard_app
  using ((( SELECT app.user_id() AS user_id)) IS NOT NULL OR (( SELECT app.role() AS role)) = 'SYSTEM'::text);
grant select (id, created_at, created_by, person_id, email, is_demo, disabled_at, version, email_set_at, email_set_by) on user_account to heard_app;
CREATE TRIGGER user_account_update_access AFTER UPDATE ON user_account REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_user_account();
