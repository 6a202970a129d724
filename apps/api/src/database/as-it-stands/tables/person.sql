create table person (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  name text not null
);
alter table person add constraint ck_person_name_length CHECK (char_length(name) <= 200);
alter table person add constraint pk_person PRIMARY KEY (id);
CREATE INDEX ix_person_name ON person USING btree (name, id);
alter table person enable row level security;
create policy person_read on person for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM user_account u
  WHERE u.person_id = person.id)) OR (EXISTS ( SELECT 1
   FROM child_relationship r
  WHERE r.person_id = person.id)));
comment on policy person_read on person is 'Names of staff are known to everybody who is signed in; parents and carers only to those who reach their child.';
grant select on person to heard_app;
