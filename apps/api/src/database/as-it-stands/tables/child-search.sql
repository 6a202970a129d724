create table child_search (
  child_id uuid not null,
  words text not null,
  names text not null,
  "references" text[] not null,
  sort_name text collate "C" not null
);
alter table child_search add constraint ck_child_search_names_length CHECK (char_length(names) <= 4000);
alter table child_search add constraint ck_child_search_references_length CHECK (cardinality("references") <= 3 AND char_length(array_to_string("references", ''::text)) <= 3000);
alter table child_search add constraint ck_child_search_sort_name_length CHECK (char_length(sort_name) <= 2000);
alter table child_search add constraint ck_child_search_words_length CHECK (char_length(words) <= 4000);
alter table child_search add constraint fk_child_search_child FOREIGN KEY (child_id) REFERENCES child(id) ON DELETE CASCADE;
alter table child_search add constraint pk_child_search PRIMARY KEY (child_id);
CREATE INDEX ix_child_search_sort_name ON child_search USING btree (sort_name, child_id);
CREATE INDEX ix_child_search_words ON child_search USING gin (words gin_trgm_ops);
