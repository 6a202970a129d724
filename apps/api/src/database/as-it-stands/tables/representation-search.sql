create table representation_search (
  representation_id uuid not null,
  own_words text not null,
  all_words text not null
);
alter table representation_search add constraint ck_representation_search_all_words_length CHECK (char_length(all_words) <= 60000);
alter table representation_search add constraint ck_representation_search_own_words_length CHECK (char_length(own_words) <= 60000);
alter table representation_search add constraint fk_representation_search_representation FOREIGN KEY (representation_id) REFERENCES representation(id) ON DELETE CASCADE;
alter table representation_search add constraint pk_representation_search PRIMARY KEY (representation_id);
CREATE INDEX ix_representation_search_all_words ON representation_search USING gin (all_words gin_trgm_ops);
