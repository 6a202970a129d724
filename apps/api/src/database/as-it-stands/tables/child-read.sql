create table child_read (
  user_id uuid not null,
  child_id uuid not null,
  read_at timestamp with time zone not null
);
alter table child_read add constraint fk_child_read_child FOREIGN KEY (child_id) REFERENCES child(id) ON DELETE CASCADE;
alter table child_read add constraint fk_child_read_user FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table child_read add constraint pk_child_read PRIMARY KEY (user_id, child_id);
CREATE INDEX ix_child_read_child ON child_read USING btree (child_id);
alter table child_read enable row level security;
create policy child_read_read on child_read for select to heard_app
  using (user_id = (( SELECT app.user_id() AS user_id)));
grant select on child_read to heard_app;
