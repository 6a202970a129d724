create table unusual_look (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  client_id uuid not null,
  payload_sha256 text not null,
  rule text not null,
  user_id uuid not null,
  day date not null,
  word text not null
);
alter table unusual_look add constraint ck_unusual_look_other CHECK (user_id <> created_by);
alter table unusual_look add constraint ck_unusual_look_payload_sha256_length CHECK (char_length(payload_sha256) <= 64);
alter table unusual_look add constraint ck_unusual_look_rule CHECK (rule = ANY (ARRAY['OUT_OF_HOURS'::text, 'MANY_CHILDREN'::text, 'FAMILY_NAME'::text, 'AFTER_LEAVING'::text, 'NO_WORK'::text]));
alter table unusual_look add constraint ck_unusual_look_word_length CHECK (char_length(word) <= 300);
alter table unusual_look add constraint fk_unusual_look_created_by FOREIGN KEY (created_by) REFERENCES user_account(id);
alter table unusual_look add constraint fk_unusual_look_user FOREIGN KEY (user_id) REFERENCES user_account(id);
alter table unusual_look add constraint pk_unusual_look PRIMARY KEY (id);
alter table unusual_look add constraint uq_unusual_look_client UNIQUE (client_id);
alter table unusual_look add constraint uq_unusual_look_finding UNIQUE (day, user_id, rule);
alter table unusual_look enable row level security;
create policy unusual_look_insert on unusual_look for insert to heard_app
  with check (((( SELECT app.role() AS role)) = ANY (ARRAY['QUALITY_ASSURANCE'::text, 'LEADERSHIP'::text, 'ADMINISTRATOR'::text])) AND created_by = (( SELECT app.user_id() AS user_id)) AND user_id <> (( SELECT app.user_id() AS user_id)));
create policy unusual_look_read on unusual_look for select to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['QUALITY_ASSURANCE'::text, 'LEADERSHIP'::text, 'ADMINISTRATOR'::text]));
grant insert, select on unusual_look to heard_app;
