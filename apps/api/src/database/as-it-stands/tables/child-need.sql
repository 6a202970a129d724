create table child_need (
  child_id uuid not null,
  heard_on date,
  answer_by date,
  waiting integer not null,
  is_born boolean not null,
  waits_since date not null,
  sort_name text collate "C" not null
);
alter table child_need add constraint ck_child_need_sort_name_length CHECK (char_length(sort_name) <= 2000);
alter table child_need add constraint fk_child_need_child FOREIGN KEY (child_id) REFERENCES child(id) ON DELETE CASCADE;
alter table child_need add constraint pk_child_need PRIMARY KEY (child_id);
CREATE INDEX ix_child_need_order ON child_need USING btree (waits_since, sort_name, child_id);
CREATE INDEX ix_child_need_waiting ON child_need USING btree (waits_since, sort_name, child_id) WHERE waiting > 0;
alter table child_need enable row level security;
