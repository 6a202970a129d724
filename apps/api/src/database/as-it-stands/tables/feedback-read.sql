create table feedback_read (
  user_id uuid not null,
  feedback_id uuid not null,
  read_at timestamp with time zone not null
);
alter table feedback_read add constraint fk_feedback_read_feedback FOREIGN KEY (feedback_id) REFERENCES feedback(id) ON DELETE CASCADE;
alter table feedback_read add constraint fk_feedback_read_user FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE CASCADE;
alter table feedback_read add constraint pk_feedback_read PRIMARY KEY (user_id, feedback_id);
CREATE INDEX ix_feedback_read_feedback ON feedback_read USING btree (feedback_id);
alter table feedback_read enable row level security;
create policy feedback_read_read on feedback_read for select to heard_app
  using (user_id = (( SELECT app.user_id() AS user_id)));
grant select on feedback_read to heard_app;
