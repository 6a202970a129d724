create unlogged table audit_mark (
  id integer not null,
  access_line bigint not null,
  change_line bigint not null,
  waits_for text[] not null
);
alter table audit_mark add constraint ck_audit_mark_id CHECK (id = 1);
alter table audit_mark add constraint ck_audit_mark_waits_for_length CHECK (cardinality(waits_for) <= 1000 AND char_length(array_to_string(waits_for, ''::text)) <= 60000);
alter table audit_mark add constraint pk_audit_mark PRIMARY KEY (id);
alter table audit_mark enable row level security;
