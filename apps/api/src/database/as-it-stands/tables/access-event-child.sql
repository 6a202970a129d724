create table access_event_child (
  event_id uuid not null,
  child_id uuid not null,
  depth text not null
);
alter table access_event_child add constraint ck_access_event_child_depth CHECK (depth = ANY (ARRAY['LISTED'::text, 'OPENED'::text, 'EXPORTED'::text]));
alter table access_event_child add constraint fk_access_event_child_child FOREIGN KEY (child_id) REFERENCES child(id);
alter table access_event_child add constraint fk_access_event_child_event FOREIGN KEY (event_id) REFERENCES access_event(id);
alter table access_event_child add constraint pk_access_event_child PRIMARY KEY (event_id, child_id);
CREATE INDEX ix_access_event_child_child ON access_event_child USING btree (child_id, event_id);
CREATE INDEX ix_access_event_child_opened ON access_event_child USING btree (child_id, event_id) WHERE depth <> 'LISTED'::text;
alter table access_event_child enable row level security;
