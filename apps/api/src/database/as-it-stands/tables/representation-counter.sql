create table representation_counter (
  year integer not null,
  series text not null default 'R'::text,
  last_no integer not null
);
alter table representation_counter add constraint ck_representation_counter_series CHECK (series = ANY (ARRAY['R'::text, 'RC'::text]));
alter table representation_counter add constraint pk_representation_counter PRIMARY KEY (year, series);
alter table representation_counter enable row level security;
