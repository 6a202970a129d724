create table work_item_event (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  work_item_id uuid not null,
  kind text not null,
  from_owner_id uuid,
  to_owner_id uuid,
  reason text not null,
  client_id uuid,
  payload_sha256 text
);
alter table work_item_event add constraint ck_work_item_event_kind CHECK (kind = ANY (ARRAY['REASSIGNED'::text, 'ESCALATED'::text, 'REHOMED'::text, 'CLOSED'::text]));
alter table work_item_event add constraint ck_work_item_event_payload_sha256_length CHECK (char_length(payload_sha256) <= 64);
alter table work_item_event add constraint ck_work_item_event_reason_length CHECK (char_length(reason) <= 300);
alter table work_item_event add constraint fk_work_item_event_from_owner FOREIGN KEY (from_owner_id) REFERENCES user_account(id);
alter table work_item_event add constraint fk_work_item_event_to_owner FOREIGN KEY (to_owner_id) REFERENCES user_account(id);
alter table work_item_event add constraint fk_work_item_event_work_item FOREIGN KEY (work_item_id) REFERENCES work_item(id);
alter table work_item_event add constraint pk_work_item_event PRIMARY KEY (id);
alter table work_item_event add constraint uq_work_item_event_client UNIQUE (client_id, work_item_id);
CREATE INDEX ix_work_item_event_work_item ON work_item_event USING btree (work_item_id);
alter table work_item_event enable row level security;
create policy work_item_event_read on work_item_event for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM work_item
  WHERE work_item.id = work_item_event.work_item_id)));
grant select on work_item_event to heard_app;
