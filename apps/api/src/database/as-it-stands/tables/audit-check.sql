create table audit_check (
  id integer not null,
  next_seal integer not null,
  broken_so_far integer,
  checked_at timestamp with time zone,
  broken_seal integer
);
alter table audit_check add constraint ck_audit_check_id CHECK (id = 1);
alter table audit_check add constraint pk_audit_check PRIMARY KEY (id);
alter table audit_check enable row level security;
