create table child_access (
  child_id uuid not null,
  principal_id uuid not null,
  because text not null,
  depth text not null,
  starts_on date not null,
  ends_on date
);
alter table child_access add constraint ck_child_access_because_length CHECK (char_length(because) <= 200);
alter table child_access add constraint ck_child_access_depth CHECK (depth = ANY (ARRAY['RECORD'::text, 'NAME'::text]));
alter table child_access add constraint fk_child_access_child FOREIGN KEY (child_id) REFERENCES child(id) ON DELETE CASCADE;
alter table child_access add constraint fk_child_access_principal FOREIGN KEY (principal_id) REFERENCES user_account(id);
alter table child_access add constraint pk_child_access PRIMARY KEY (child_id, principal_id, because, starts_on);
CREATE INDEX ix_child_access_principal ON child_access USING btree (principal_id, child_id);
alter table child_access enable row level security;
create policy child_access_read on child_access for select to heard_app
  using (principal_id = (( SELECT app.user_id() AS user_id)) OR (( SELECT app.role() AS role)) = 'SYSTEM'::text);
grant select on child_access to heard_app;
CREATE TRIGGER child_access_forget_reach AFTER INSERT OR DELETE OR UPDATE ON child_access FOR EACH STATEMENT EXECUTE FUNCTION app.forget_reach();
