create table partner_reply (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  client_id uuid not null,
  question_id uuid not null,
  reply text not null
);
alter table partner_reply add constraint ck_partner_reply_reply_length CHECK (char_length(reply) <= 5000);
alter table partner_reply add constraint fk_partner_reply_question FOREIGN KEY (question_id) REFERENCES partner_question(id);
alter table partner_reply add constraint pk_partner_reply PRIMARY KEY (id);
alter table partner_reply add constraint uq_partner_reply_client UNIQUE (client_id);
alter table partner_reply add constraint uq_partner_reply_question UNIQUE (question_id);
alter table partner_reply enable row level security;
create policy partner_reply_insert on partner_reply for insert to heard_app
  with check (created_by = (( SELECT app.user_id() AS user_id)) AND (question_id IN ( SELECT o.id
   FROM app.asked_of_me() o(id, child_id, child_name, asked_by_name, asked_at, question, words, replied_at, reply))));
create policy partner_reply_read on partner_reply for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM partner_question
  WHERE partner_question.id = partner_reply.question_id)));
grant insert, select on partner_reply to heard_app;
