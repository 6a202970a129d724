create table access_event (
  id uuid not null,
  at timestamp with time zone not null,
  actor_id uuid,
  actor_name text,
  session_id uuid,
  operation text not null,
  purpose text,
  outcome text not null,
  request_id uuid not null,
  searched text,
  detail text,
  record_ids uuid[] not null default '{}'::uuid[],
  line_number bigint not null generated always as identity
);
alter table access_event add constraint ck_access_event_actor_name_length CHECK (char_length(actor_name) <= 200);
alter table access_event add constraint ck_access_event_detail_length CHECK (char_length(detail) <= 200);
alter table access_event add constraint ck_access_event_operation_length CHECK (char_length(operation) <= 200);
alter table access_event add constraint ck_access_event_outcome CHECK (outcome = ANY (ARRAY['OK'::text, 'REFUSED'::text]));
alter table access_event add constraint ck_access_event_purpose_length CHECK (char_length(purpose) <= 300);
alter table access_event add constraint ck_access_event_record_ids_length CHECK (cardinality(record_ids) <= 1000);
alter table access_event add constraint ck_access_event_searched_length CHECK (char_length(searched) <= 200);
alter table access_event add constraint pk_access_event PRIMARY KEY (id);
alter table access_event add constraint uq_access_event_line UNIQUE (line_number);
CREATE INDEX ix_access_event_actor ON access_event USING btree (actor_id, id);
CREATE INDEX ix_access_event_at ON access_event USING btree (at);
CREATE INDEX ix_access_event_case_child ON access_event USING btree (actor_id, at) WHERE operation = 'caseChild'::text;
CREATE INDEX ix_access_event_operation ON access_event USING btree (operation, id);
CREATE INDEX ix_access_event_refused ON access_event USING btree (id) WHERE outcome = 'REFUSED'::text;
alter table access_event enable row level security;
