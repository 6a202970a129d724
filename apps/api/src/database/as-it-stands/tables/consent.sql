create table consent (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  statement_id uuid not null,
  use text not null,
  given boolean,
  basis text,
  given_by text,
  judged_by uuid not null,
  reason text,
  asked_on date not null,
  holder text,
  answer_no integer not null,
  client_id uuid
);
alter table consent add constraint ck_consent_basis CHECK (basis = ANY (ARRAY['COMPETENT_CHILD'::text, 'PARENTAL_RESPONSIBILITY'::text, 'EACH_MEMBER'::text, 'SPEAKER'::text]));
alter table consent add constraint ck_consent_given_by_length CHECK (char_length(given_by) <= 200);
alter table consent add constraint ck_consent_given_has_basis CHECK (NOT given OR basis IS NOT NULL);
alter table consent add constraint ck_consent_holder CHECK (holder = ANY (ARRAY['PARENT'::text, 'GUARDIAN'::text, 'OTHER_PERSON'::text]));
alter table consent add constraint ck_consent_not_asked CHECK (given IS NOT NULL OR num_nonnulls(basis, given_by, holder, reason) = 0);
alter table consent add constraint ck_consent_reason_length CHECK (char_length(reason) <= 2000);
alter table consent add constraint ck_consent_use CHECK (use = ANY (ARRAY['SERVICE_REPORT'::text, 'QUOTE_IN_PUBLIC'::text, 'TRAINING'::text]));
alter table consent add constraint fk_consent_judged_by FOREIGN KEY (judged_by) REFERENCES user_account(id);
alter table consent add constraint fk_consent_statement FOREIGN KEY (statement_id) REFERENCES statement(id);
alter table consent add constraint pk_consent PRIMARY KEY (id);
CREATE UNIQUE INDEX uq_consent_answer ON consent USING btree (statement_id, use, answer_no);
CREATE UNIQUE INDEX uq_consent_client ON consent USING btree (statement_id, client_id, use);
alter table consent enable row level security;
create policy consent_insert on consent for insert to heard_app
  with check (asked_on = (( SELECT app.today() AS today)) AND judged_by = (( SELECT app.user_id() AS user_id)) AND created_by = (( SELECT app.user_id() AS user_id)) AND app.may_agree(statement_id, use, given, basis, given_by, reason) AND (answer_no = 1 AND app.is_statement_being_recorded(statement_id) OR ((( SELECT app.role() AS role)) = ANY (ARRAY['PRACTITIONER'::text, 'TEAM_MANAGER'::text, 'REVIEWING_OFFICER'::text, 'CHILDRENS_RIGHTS'::text])) AND (EXISTS ( SELECT 1
   FROM statement
  WHERE statement.id = consent.statement_id)) AND app.is_next_answer(statement_id, use, answer_no, given, basis)));
create policy consent_read on consent for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM statement
  WHERE statement.id = consent.statement_id)));
grant insert, select on consent to heard_app;
