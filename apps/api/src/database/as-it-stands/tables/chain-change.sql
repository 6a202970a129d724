create table chain_change (
  id uuid not null,
  added integer not null,
  given_on date not null,
  stream text not null,
  team_id uuid,
  age integer,
  answer_by date,
  state text not null,
  is_to_do boolean not null,
  decided_on date,
  under_way_on date,
  shown_on date,
  told_on date
);
alter table chain_change add constraint ck_chain_change_added CHECK (added = ANY (ARRAY['-1'::integer, 1]));
alter table chain_change add constraint ck_chain_change_state_length CHECK (char_length(state) <= 60);
alter table chain_change add constraint ck_chain_change_stream_length CHECK (char_length(stream) <= 60);
alter table chain_change add constraint pk_chain_change PRIMARY KEY (id);
CREATE INDEX ix_chain_change_given_on ON chain_change USING btree (given_on);
alter table chain_change enable row level security;
