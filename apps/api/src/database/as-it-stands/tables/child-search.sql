create table child_search (
  child_id uuid not null,
  words text not null,
  names text not null,
  "references" text[] not null,
  sort_name text collate "C" not null
);
alter table child_search add constraint fk_child_search_child FOREIGN KEY (child_id) REFERENCES child(id) ON DELETE CASCADE;
alter table child_search add constraint pk_child_search PRIMARY KEY (child_id);
CREATE INDEX ix_child_search_sort_name ON child_search USING btree (sort_name, child_id);
CREATE INDEX ix_child_search_words ON child_search USING gin (words gin_trgm_ops);
