create table life_decision_asking (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  client_id uuid not null,
  payload_sha256 text not null,
  life_decision_id uuid not null,
  seq integer not null,
  answer text not null,
  weight text,
  why text,
  words text,
  said_by uuid not null,
  said_as text not null,
  said_on date not null
);
alter table life_decision_asking add constraint ck_life_decision_asking_answer CHECK (answer = ANY (ARRAY['YES'::text, 'NO'::text, 'NOT_KNOWN'::text]));
alter table life_decision_asking add constraint ck_life_decision_asking_payload_sha256_length CHECK (char_length(payload_sha256) <= 64);
alter table life_decision_asking add constraint ck_life_decision_asking_said CHECK ((answer = 'YES'::text) = (weight IS NOT NULL) AND (answer = 'NO'::text) = (why IS NOT NULL) AND (words IS NOT NULL OR answer <> 'NOT_KNOWN'::text AND why IS DISTINCT FROM 'OTHER'::text));
alter table life_decision_asking add constraint ck_life_decision_asking_said_as CHECK (said_as = ANY (ARRAY['PRACTITIONER'::text, 'TEAM_MANAGER'::text, 'REVIEWING_OFFICER'::text, 'CHILDRENS_RIGHTS'::text, 'LEADERSHIP'::text]));
alter table life_decision_asking add constraint ck_life_decision_asking_weight CHECK (weight = ANY (ARRAY['DECIDED_IT'::text, 'MUCH'::text, 'SOME'::text, 'LITTLE'::text]));
alter table life_decision_asking add constraint ck_life_decision_asking_why CHECK (why = ANY (ARRAY['EMERGENCY'::text, 'COURT'::text, 'TOO_YOUNG'::text, 'NOT_SAFE'::text, 'NOT_REACHED'::text, 'NO_SUPPORT'::text, 'MISSED'::text, 'OTHER'::text]));
alter table life_decision_asking add constraint ck_life_decision_asking_words_length CHECK (char_length(words) <= 2000);
alter table life_decision_asking add constraint fk_life_decision_asking_life_decision FOREIGN KEY (life_decision_id) REFERENCES life_decision(id) ON DELETE CASCADE;
alter table life_decision_asking add constraint fk_life_decision_asking_said_by FOREIGN KEY (said_by) REFERENCES user_account(id);
alter table life_decision_asking add constraint pk_life_decision_asking PRIMARY KEY (id);
alter table life_decision_asking add constraint uq_life_decision_asking_client UNIQUE (client_id);
alter table life_decision_asking add constraint uq_life_decision_asking_seq UNIQUE (life_decision_id, seq);
alter table life_decision_asking enable row level security;
create policy life_decision_asking_insert on life_decision_asking for insert to heard_app
  with check (said_by = (( SELECT app.user_id() AS user_id)) AND created_by = (( SELECT app.user_id() AS user_id)) AND said_as = (( SELECT app.role() AS role)) AND said_on = (( SELECT app.today() AS today)) AND app.may_say_of(life_decision_id) AND app.is_next_asking(life_decision_id, seq));
create policy life_decision_asking_read on life_decision_asking for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM life_decision
  WHERE life_decision.id = life_decision_asking.life_decision_id)));
grant insert, select on life_decision_asking to heard_app;
CREATE TRIGGER life_decision_asking_insert_breaks AFTER INSERT ON life_decision_asking REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_decision_breaks();
