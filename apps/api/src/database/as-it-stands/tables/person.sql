create table person (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  name text not null
);
alter table person add constraint pk_person PRIMARY KEY (id);
alter table person enable row level security;
create policy person_read on person for select to heard_app
  using ((id IN ( SELECT u.person_id
   FROM user_account u)) OR (id IN ( SELECT r.person_id
   FROM child_relationship r)));
comment on policy person_read on person is 'Names of staff are known to everybody who is signed in; parents and carers only to those who reach their child.';
grant select on person to heard_app;
