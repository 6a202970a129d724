create table uncounted_telling (
  feedback_id uuid not null,
  given_on date not null,
  in_all boolean not null default false
);
alter table uncounted_telling add constraint pk_uncounted_telling PRIMARY KEY (feedback_id);
CREATE INDEX ix_uncounted_telling_given_on ON uncounted_telling USING btree (given_on);
alter table uncounted_telling enable row level security;
create policy uncounted_telling_delete on uncounted_telling for delete to heard_app
  using ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy uncounted_telling_insert on uncounted_telling for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy uncounted_telling_read on uncounted_telling for select to heard_app
  using (((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text, 'LEADERSHIP'::text])) AND NOT (feedback_id IN ( SELECT app.withheld_feedback() AS withheld_feedback)));
comment on policy uncounted_telling_read on uncounted_telling is 'Tellings that are in no count yet, and those that are in the counts of all but stay out of the open ones, since they are withheld from somebody.';
create policy uncounted_telling_update on uncounted_telling for update to heard_app
  using ((( SELECT app.role() AS role)) = 'SYSTEM'::text)
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
grant delete, insert, select, update on uncounted_telling to heard_app;
