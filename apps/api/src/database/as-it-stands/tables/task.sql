create table task (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  title text not null,
  owner_id uuid not null,
  due_on date not null
);
alter table task add constraint ck_task_title_length CHECK (char_length(title) <= 300);
alter table task add constraint fk_task_owner FOREIGN KEY (owner_id) REFERENCES user_account(id);
alter table task add constraint pk_task PRIMARY KEY (id);
CREATE INDEX ix_task_owner ON task USING btree (owner_id, due_on);
alter table task enable row level security;
create policy task_in_a_case on task for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'COMPLAINTS_MANAGER'::text AND created_by = (( SELECT app.user_id() AS user_id)));
create policy task_insert on task for insert to heard_app
  with check (((( SELECT app.role() AS role)) = ANY (ARRAY['PRACTITIONER'::text, 'TEAM_MANAGER'::text, 'REVIEWING_OFFICER'::text, 'CHILDRENS_RIGHTS'::text, 'LEADERSHIP'::text])) AND created_by = (( SELECT app.user_id() AS user_id)));
create policy task_read on task for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM response_action
  WHERE response_action.task_id = task.id)));
grant insert, select on task to heard_app;
