create table leaving (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid not null,
  user_id uuid not null,
  last_on date not null,
  at_once boolean not null,
  to_user_id uuid,
  ended_before date,
  taken_back_at timestamp with time zone,
  done_at timestamp with time zone
);
alter table leaving add constraint ck_leaving_done CHECK (taken_back_at IS NULL OR done_at IS NULL);
alter table leaving add constraint ck_leaving_to_user CHECK (to_user_id <> user_id);
alter table leaving add constraint fk_leaving_created_by FOREIGN KEY (created_by) REFERENCES user_account(id);
alter table leaving add constraint fk_leaving_to_user FOREIGN KEY (to_user_id) REFERENCES user_account(id);
alter table leaving add constraint fk_leaving_user FOREIGN KEY (user_id) REFERENCES user_account(id);
alter table leaving add constraint pk_leaving PRIMARY KEY (id);
CREATE INDEX ix_leaving_user ON leaving USING btree (user_id, created_at);
CREATE UNIQUE INDEX uq_leaving_open ON leaving USING btree (user_id) WHERE taken_back_at IS NULL AND done_at IS NULL;
alter table leaving enable row level security;
create policy leaving_read on leaving for select to heard_app
  using (((( SELECT app.role() AS role)) = ANY (ARRAY['ADMINISTRATOR'::text, 'SYSTEM'::text])) OR created_by = (( SELECT app.user_id() AS user_id)) OR user_id = (( SELECT app.user_id() AS user_id)) OR app.may_keep(user_id));
comment on policy leaving_read on leaving is 'Known to whoever keeps them, and to themselves.';
grant select on leaving to heard_app;
