create table theme_proposal (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  area text not null,
  label text not null,
  description text,
  why text not null,
  outcome text,
  word text,
  answered_by uuid,
  answered_at timestamp with time zone,
  theme_id uuid
);
alter table theme_proposal add constraint ck_theme_proposal_answer CHECK ((num_nulls(outcome, word, answered_by, answered_at) = ANY (ARRAY[0, 4])) AND (theme_id IS NOT NULL) = COALESCE(outcome = 'TAKEN'::text, false));
alter table theme_proposal add constraint ck_theme_proposal_area CHECK (area = ANY (ARRAY['RELATIONSHIPS'::text, 'RIGHTS'::text, 'RESILIENCE'::text, 'RECOVERY'::text]));
alter table theme_proposal add constraint ck_theme_proposal_description_length CHECK (char_length(description) <= 300);
alter table theme_proposal add constraint ck_theme_proposal_label_length CHECK (char_length(label) <= 200);
alter table theme_proposal add constraint ck_theme_proposal_outcome CHECK (outcome = ANY (ARRAY['TAKEN'::text, 'REFUSED'::text]));
alter table theme_proposal add constraint ck_theme_proposal_why_length CHECK (char_length(why) <= 300);
alter table theme_proposal add constraint ck_theme_proposal_word_length CHECK (char_length(word) <= 300);
alter table theme_proposal add constraint fk_theme_proposal_answered_by FOREIGN KEY (answered_by) REFERENCES user_account(id);
alter table theme_proposal add constraint fk_theme_proposal_theme FOREIGN KEY (theme_id) REFERENCES theme(id);
alter table theme_proposal add constraint pk_theme_proposal PRIMARY KEY (id);
alter table theme_proposal enable row level security;
create policy theme_proposal_answer on theme_proposal for update to heard_app
  using ((( SELECT app.role() AS role)) = 'QUALITY_ASSURANCE'::text AND outcome IS NULL)
  with check ((( SELECT app.role() AS role)) = 'QUALITY_ASSURANCE'::text AND answered_by = (( SELECT app.user_id() AS user_id)));
create policy theme_proposal_insert on theme_proposal for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'TEAM_MANAGER'::text AND created_by = (( SELECT app.user_id() AS user_id)) AND outcome IS NULL);
create policy theme_proposal_read on theme_proposal for select to heard_app
  using ((( SELECT app.role() AS role)) = 'QUALITY_ASSURANCE'::text OR (( SELECT app.role() AS role)) = 'SYSTEM'::text OR created_by = (( SELECT app.user_id() AS user_id)));
grant insert, select on theme_proposal to heard_app;
grant update (outcome, word, answered_by, answered_at, theme_id) on theme_proposal to heard_app;
