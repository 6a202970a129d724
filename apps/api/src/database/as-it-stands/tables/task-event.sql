create table task_event (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  client_id uuid not null,
  payload_sha256 text not null,
  task_id uuid not null,
  seq integer not null,
  kind text not null,
  happened_on date not null,
  words text not null,
  acted_by uuid not null
);
alter table task_event add constraint ck_task_event_kind CHECK (kind = ANY (ARRAY['DONE'::text, 'REOPENED'::text]));
alter table task_event add constraint ck_task_event_payload_sha256_length CHECK (char_length(payload_sha256) <= 64);
alter table task_event add constraint ck_task_event_turn CHECK ((kind = 'DONE'::text) = ((seq % 2) = 1));
alter table task_event add constraint ck_task_event_words_length CHECK (char_length(words) <= 2000);
alter table task_event add constraint fk_task_event_acted_by FOREIGN KEY (acted_by) REFERENCES user_account(id);
alter table task_event add constraint fk_task_event_task FOREIGN KEY (task_id) REFERENCES task(id);
alter table task_event add constraint pk_task_event PRIMARY KEY (id);
alter table task_event add constraint uq_task_event_client UNIQUE (client_id);
alter table task_event add constraint uq_task_event_seq UNIQUE (task_id, seq);
alter table task_event enable row level security;
create policy task_event_insert on task_event for insert to heard_app
  with check (acted_by = (( SELECT app.user_id() AS user_id)) AND created_by = (( SELECT app.user_id() AS user_id)) AND happened_on <= (( SELECT app.today() AS today)) AND app.is_next_task_event(task_id, seq) AND (EXISTS ( SELECT 1
   FROM response_action ra
     JOIN task t ON t.id = ra.task_id
  WHERE ra.task_id = task_event.task_id AND (t.owner_id = (( SELECT app.user_id() AS user_id)) OR (EXISTS ( SELECT 1
           FROM response_statement a
             JOIN statement s ON s.id = a.statement_id
          WHERE a.response_id = ra.response_id AND app.may_answer(a.statement_id) AND app.is_last_response(a.response_id, a.statement_id)))))));
create policy task_event_read on task_event for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM response_action
  WHERE response_action.task_id = task_event.task_id)));
grant insert, select on task_event to heard_app;
CREATE TRIGGER task_event_insert_breaks AFTER INSERT ON task_event REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_breaks();
CREATE TRIGGER task_event_insert_progress AFTER INSERT ON task_event REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_progress();
