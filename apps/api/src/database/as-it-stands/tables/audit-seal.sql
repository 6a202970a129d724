create table audit_seal (
  number integer not null,
  log text not null,
  after_line bigint not null,
  to_line bigint not null,
  lines integer not null,
  digest text not null,
  previous_root text not null,
  root text not null,
  sealed_at timestamp with time zone not null
);
alter table audit_seal add constraint ck_audit_seal_digest_length CHECK (char_length(digest) <= 64);
alter table audit_seal add constraint ck_audit_seal_log CHECK (log = ANY (ARRAY['ACCESS'::text, 'CHANGE'::text]));
alter table audit_seal add constraint ck_audit_seal_previous_root_length CHECK (char_length(previous_root) <= 64);
alter table audit_seal add constraint ck_audit_seal_range CHECK (after_line < to_line AND lines > 0);
alter table audit_seal add constraint ck_audit_seal_root_length CHECK (char_length(root) <= 64);
alter table audit_seal add constraint pk_audit_seal PRIMARY KEY (number);
CREATE INDEX ix_audit_seal_log ON audit_seal USING btree (log, to_line);
alter table audit_seal enable row level security;
