create table passkey (
  id uuid not null,
  user_id uuid not null,
  created_at timestamp with time zone not null default now(),
  name text not null,
  credential_id text not null,
  public_key text not null,
  sign_count bigint not null default 0,
  last_used_at timestamp with time zone,
  doubted_at timestamp with time zone
);
alter table passkey add constraint ck_passkey_credential_id_length CHECK (char_length(credential_id) <= 2000);
alter table passkey add constraint ck_passkey_name_length CHECK (char_length(name) <= 60);
alter table passkey add constraint ck_passkey_public_key_length CHECK (char_length(public_key) <= 2000);
alter table passkey add constraint fk_passkey_user FOREIGN KEY (user_id) REFERENCES user_account(id);
alter table passkey add constraint pk_passkey PRIMARY KEY (id);
alter table passkey add constraint uq_passkey_credential UNIQUE (credential_id);
CREATE INDEX ix_passkey_user ON passkey USING btree (user_id);
alter table passkey enable row level security;
