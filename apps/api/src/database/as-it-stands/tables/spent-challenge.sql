create table spent_challenge (
  challenge_sha256 text not null,
  expires_at timestamp with time zone not null
);
alter table spent_challenge add constraint ck_spent_challenge_challenge_sha256_length CHECK (char_length(challenge_sha256) <= 64);
alter table spent_challenge add constraint pk_spent_challenge PRIMARY KEY (challenge_sha256);
CREATE INDEX ix_spent_challenge_expires_at ON spent_challenge USING btree (expires_at);
alter table spent_challenge enable row level security;
