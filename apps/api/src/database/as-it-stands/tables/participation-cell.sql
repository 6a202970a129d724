create table participation_cell (
  period_kind text not null,
  period_from date not null,
  dimension text not null,
  value_key text not null,
  code_mask integer not null,
  made_by text not null,
  first_on date not null,
  last_on date not null,
  children integer not null,
  pn0 integer not null,
  pn1 integer not null,
  pn2 integer not null,
  pn3 integer not null,
  pn4 integer not null,
  pn5 integer not null,
  pn6 integer not null,
  pn7 integer not null,
  coded_under_four integer not null,
  coded_four_or_over integer not null,
  heard_under_four integer not null
);
alter table participation_cell add constraint ck_participation_cell_dimension_length CHECK (char_length(dimension) <= 60);
alter table participation_cell add constraint ck_participation_cell_made_by_length CHECK (char_length(made_by) <= 64);
alter table participation_cell add constraint ck_participation_cell_period_kind CHECK (period_kind = ANY (ARRAY['QUARTER'::text, 'YEAR'::text]));
alter table participation_cell add constraint ck_participation_cell_value_key_length CHECK (char_length(value_key) <= 60);
alter table participation_cell add constraint pk_participation_cell PRIMARY KEY (period_kind, dimension, period_from, value_key, code_mask);
alter table participation_cell enable row level security;
create policy participation_cell_delete on participation_cell for delete to heard_app
  using ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy participation_cell_insert on participation_cell for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy participation_cell_read on participation_cell for select to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text, 'LEADERSHIP'::text]));
comment on policy participation_cell_read on participation_cell is 'Reviews of a quarter or year, counted once: for one value of one dimension, by the set of codes that a child had. Rates are worked out on reading.';
grant delete, insert, select on participation_cell to heard_app;
