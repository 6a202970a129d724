create table account_link (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  user_id uuid not null,
  kind text not null,
  token_sha256 text not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  ended_at timestamp with time zone
);
alter table account_link add constraint ck_account_link_kind CHECK (kind = ANY (ARRAY['INVITATION'::text, 'RESET'::text]));
alter table account_link add constraint ck_account_link_token_sha256_length CHECK (char_length(token_sha256) <= 64);
alter table account_link add constraint fk_account_link_user FOREIGN KEY (user_id) REFERENCES user_account(id);
alter table account_link add constraint pk_account_link PRIMARY KEY (id);
alter table account_link add constraint uq_account_link_token UNIQUE (token_sha256);
CREATE INDEX ix_account_link_user ON account_link USING btree (user_id, created_at);
alter table account_link enable row level security;
