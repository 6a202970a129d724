create table sign_in_attempt (
  id uuid not null,
  email_sha256 text not null,
  at timestamp with time zone not null default now(),
  address_sha256 text
);
alter table sign_in_attempt add constraint ck_sign_in_attempt_address_sha256_length CHECK (char_length(address_sha256) <= 64);
alter table sign_in_attempt add constraint ck_sign_in_attempt_email_sha256_length CHECK (char_length(email_sha256) <= 64);
alter table sign_in_attempt add constraint pk_sign_in_attempt PRIMARY KEY (id);
CREATE INDEX ix_sign_in_attempt_address ON sign_in_attempt USING btree (address_sha256, at);
CREATE INDEX ix_sign_in_attempt_email ON sign_in_attempt USING btree (email_sha256, at);
alter table sign_in_attempt enable row level security;
