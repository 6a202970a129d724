create table session (
  token_sha256 text not null,
  id uuid not null,
  user_id uuid not null,
  created_at timestamp with time zone not null default now(),
  last_seen_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  device text,
  idle_minutes integer not null default 30,
  by_issuer boolean not null default false
);
alter table session add constraint ck_session_device_length CHECK (char_length(device) <= 60);
alter table session add constraint ck_session_token_sha256_length CHECK (char_length(token_sha256) <= 64);
alter table session add constraint fk_session_user FOREIGN KEY (user_id) REFERENCES user_account(id);
alter table session add constraint pk_session PRIMARY KEY (token_sha256);
alter table session add constraint uq_session_id UNIQUE (id);
CREATE INDEX ix_session_user ON session USING btree (user_id);
alter table session enable row level security;
