create table life_decision_words (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  asking_id uuid not null,
  statement_id uuid not null
);
alter table life_decision_words add constraint fk_life_decision_words_asking FOREIGN KEY (asking_id) REFERENCES life_decision_asking(id) ON DELETE CASCADE;
alter table life_decision_words add constraint fk_life_decision_words_statement FOREIGN KEY (statement_id) REFERENCES statement(id);
alter table life_decision_words add constraint pk_life_decision_words PRIMARY KEY (id);
alter table life_decision_words add constraint uq_life_decision_words UNIQUE (asking_id, statement_id);
alter table life_decision_words enable row level security;
create policy life_decision_words_insert on life_decision_words for insert to heard_app
  with check (created_by = (( SELECT app.user_id() AS user_id)) AND (EXISTS ( SELECT 1
   FROM statement
  WHERE statement.id = life_decision_words.statement_id)) AND app.may_be_linked(asking_id, statement_id));
create policy life_decision_words_read on life_decision_words for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM life_decision_asking
  WHERE life_decision_asking.id = life_decision_words.asking_id)) AND (EXISTS ( SELECT 1
   FROM statement
  WHERE statement.id = life_decision_words.statement_id)));
grant insert, select on life_decision_words to heard_app;
