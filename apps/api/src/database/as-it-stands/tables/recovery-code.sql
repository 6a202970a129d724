create table recovery_code (
  id uuid not null,
  user_id uuid not null,
  code_sha256 text not null,
  used_at timestamp with time zone
);
alter table recovery_code add constraint ck_recovery_code_code_sha256_length CHECK (char_length(code_sha256) <= 64);
alter table recovery_code add constraint fk_recovery_code_user FOREIGN KEY (user_id) REFERENCES user_account(id);
alter table recovery_code add constraint pk_recovery_code PRIMARY KEY (id);
alter table recovery_code add constraint uq_recovery_code_code UNIQUE (user_id, code_sha256);
alter table recovery_code enable row level security;
