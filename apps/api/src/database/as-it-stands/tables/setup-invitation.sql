create table setup_invitation (
  token_sha256 text not null,
  created_at timestamp with time zone not null default now(),
  used_at timestamp with time zone
);
alter table setup_invitation add constraint ck_setup_invitation_token_sha256_length CHECK (char_length(token_sha256) <= 64);
alter table setup_invitation add constraint pk_setup_invitation PRIMARY KEY (token_sha256);
alter table setup_invitation enable row level security;
