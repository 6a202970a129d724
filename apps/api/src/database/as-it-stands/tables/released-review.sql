create table released_review (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  release_id uuid not null,
  child_id uuid not null,
  participation_code text not null,
  service_key text not null,
  team_key text not null,
  age_band text not null,
  sex text not null,
  ethnicity text not null
);
alter table released_review add constraint ck_released_review_age_band_length CHECK (char_length(age_band) <= 60);
alter table released_review add constraint ck_released_review_ethnicity_length CHECK (char_length(ethnicity) <= 60);
alter table released_review add constraint ck_released_review_participation_code_length CHECK (char_length(participation_code) <= 60);
alter table released_review add constraint ck_released_review_service_key_length CHECK (char_length(service_key) <= 60);
alter table released_review add constraint ck_released_review_sex_length CHECK (char_length(sex) <= 60);
alter table released_review add constraint ck_released_review_team_key_length CHECK (char_length(team_key) <= 60);
alter table released_review add constraint fk_released_review_release FOREIGN KEY (release_id) REFERENCES figure_release(id);
alter table released_review add constraint pk_released_review PRIMARY KEY (id);
CREATE INDEX ix_released_review_release ON released_review USING btree (release_id);
alter table released_review enable row level security;
create policy released_review_insert on released_review for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy released_review_read on released_review for select to heard_app
  using ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
comment on policy released_review_read on released_review is 'Releases are for everybody who is signed in; the reviews that they were counted from are for the system alone.';
grant insert, select on released_review to heard_app;
