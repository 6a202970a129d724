create table chain_count (
  dimension text not null,
  quarter date not null,
  value_key text not null,
  is_promised boolean not null,
  what text not null,
  state text not null,
  is_to_do boolean not null,
  is_under_way boolean not null,
  is_shown boolean not null,
  is_told boolean not null,
  is_decided boolean not null,
  due_by date not null,
  is_in_time boolean not null,
  days integer not null,
  statements integer not null
);
alter table chain_count add constraint ck_chain_count_dimension_length CHECK (char_length(dimension) <= 60);
alter table chain_count add constraint ck_chain_count_state_length CHECK (char_length(state) <= 60);
alter table chain_count add constraint ck_chain_count_value_key_length CHECK (char_length(value_key) <= 60);
alter table chain_count add constraint ck_chain_count_what_length CHECK (char_length(what) <= 60);
alter table chain_count add constraint pk_chain_count PRIMARY KEY (dimension, quarter, value_key, is_promised, what, state, is_to_do, is_under_way, is_shown, is_told, is_decided, due_by, is_in_time, days);
CREATE INDEX ix_chain_count_none ON chain_count USING btree (statements) WHERE statements = 0;
alter table chain_count enable row level security;
