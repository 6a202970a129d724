create table participation_change (
  id uuid not null,
  quarter date not null
);
alter table participation_change add constraint pk_participation_change PRIMARY KEY (id);
CREATE INDEX ix_participation_change_quarter ON participation_change USING btree (quarter);
alter table participation_change enable row level security;
create policy participation_change_delete on participation_change for delete to heard_app
  using ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy participation_change_insert on participation_change for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
comment on policy participation_change_insert on participation_change is 'A review dated after today begins to count without anything being written: its quarter stays marked until then.';
create policy participation_change_read on participation_change for select to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text, 'LEADERSHIP'::text]));
comment on policy participation_change_read on participation_change is 'Quarters in which something that reviews are counted by has changed since their cells were counted. Until they are counted anew, the reviews themselves are.';
grant delete, insert, select on participation_change to heard_app;
