create table clock_mark (
  id integer not null,
  marked_at timestamp with time zone not null
);
alter table clock_mark add constraint ck_clock_mark_id CHECK (id = 1);
alter table clock_mark add constraint pk_clock_mark PRIMARY KEY (id);
alter table clock_mark enable row level security;
