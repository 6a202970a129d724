create table second_factor (
  user_id uuid not null,
  created_at timestamp with time zone not null default now(),
  sealed_secret text not null,
  confirmed_at timestamp with time zone,
  last_step integer not null default 0,
  reset_asked_by uuid,
  reset_asked_at timestamp with time zone
);
alter table second_factor add constraint ck_second_factor_reset CHECK ((reset_asked_by IS NULL) = (reset_asked_at IS NULL));
alter table second_factor add constraint ck_second_factor_sealed_secret_length CHECK (char_length(sealed_secret) <= 300);
alter table second_factor add constraint fk_second_factor_reset_asked_by FOREIGN KEY (reset_asked_by) REFERENCES user_account(id);
alter table second_factor add constraint fk_second_factor_user FOREIGN KEY (user_id) REFERENCES user_account(id);
alter table second_factor add constraint pk_second_factor PRIMARY KEY (user_id);
alter table second_factor enable row level security;
