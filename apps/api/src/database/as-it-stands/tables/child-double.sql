create table child_double (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  case_id text not null,
  name text not null,
  child_id uuid not null,
  verdict text,
  decided_at timestamp with time zone,
  decided_by uuid
);
alter table child_double add constraint ck_child_double_case_id_length CHECK (char_length(case_id) <= 100);
alter table child_double add constraint ck_child_double_decided CHECK ((verdict IS NULL) = (decided_at IS NULL));
alter table child_double add constraint ck_child_double_name_length CHECK (char_length(name) <= 200);
alter table child_double add constraint ck_child_double_verdict CHECK (verdict = ANY (ARRAY['SAME'::text, 'OTHER'::text]));
alter table child_double add constraint fk_child_double_child FOREIGN KEY (child_id) REFERENCES child(id);
alter table child_double add constraint fk_child_double_decided_by FOREIGN KEY (decided_by) REFERENCES user_account(id);
alter table child_double add constraint pk_child_double PRIMARY KEY (id);
alter table child_double add constraint uq_child_double UNIQUE (case_id, child_id);
CREATE INDEX ix_child_double_child ON child_double USING btree (child_id);
CREATE INDEX ix_child_double_waiting ON child_double USING btree (created_at, id) WHERE verdict IS NULL;
alter table child_double enable row level security;
create policy child_double_read on child_double for select to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['ADMINISTRATOR'::text, 'SYSTEM'::text]));
grant select on child_double to heard_app;
