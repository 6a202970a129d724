create table released_cell (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  release_id uuid not null,
  dimension text not null,
  value_key text not null,
  label text not null,
  reviews integer,
  counted integer,
  participated integer,
  attended integer,
  children integer,
  every_review integer,
  suppressed boolean not null
);
alter table released_cell add constraint ck_released_cell_dimension CHECK (dimension = ANY (ARRAY['ALL'::text, 'SERVICE'::text, 'TEAM'::text, 'AGE_BAND'::text, 'SEX'::text, 'ETHNICITY'::text]));
alter table released_cell add constraint ck_released_cell_label_length CHECK (char_length(label) <= 200);
alter table released_cell add constraint ck_released_cell_suppressed CHECK (suppressed = (num_nulls(reviews, counted) > 0));
alter table released_cell add constraint ck_released_cell_value_key_length CHECK (char_length(value_key) <= 60);
alter table released_cell add constraint fk_released_cell_release FOREIGN KEY (release_id) REFERENCES figure_release(id);
alter table released_cell add constraint pk_released_cell PRIMARY KEY (id);
alter table released_cell add constraint uq_released_cell UNIQUE (release_id, dimension, value_key);
alter table released_cell enable row level security;
create policy released_cell_insert on released_cell for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy released_cell_read on released_cell for select to heard_app
  using ((( SELECT app.user_id() AS user_id)) IS NOT NULL OR (( SELECT app.role() AS role)) = 'SYSTEM'::text);
grant insert, select on released_cell to heard_app;
