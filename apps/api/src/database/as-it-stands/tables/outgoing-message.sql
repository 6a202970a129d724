create table outgoing_message (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  kind text not null,
  recipient_id uuid not null,
  expires_at timestamp with time zone not null,
  attempts integer not null default 0,
  tried_at timestamp with time zone,
  sent_at timestamp with time zone,
  failed_at timestamp with time zone,
  problem text,
  address text
);
alter table outgoing_message add constraint ck_outgoing_message_address_length CHECK (char_length(address) <= 320);
alter table outgoing_message add constraint ck_outgoing_message_ended CHECK (sent_at IS NULL OR failed_at IS NULL);
alter table outgoing_message add constraint ck_outgoing_message_kind_length CHECK (char_length(kind) <= 60);
alter table outgoing_message add constraint ck_outgoing_message_problem_length CHECK (char_length(problem) <= 60);
alter table outgoing_message add constraint fk_outgoing_message_recipient FOREIGN KEY (recipient_id) REFERENCES user_account(id);
alter table outgoing_message add constraint pk_outgoing_message PRIMARY KEY (id);
CREATE INDEX ix_outgoing_message_created ON outgoing_message USING btree (created_at);
CREATE INDEX ix_outgoing_message_recipient ON outgoing_message USING btree (recipient_id, kind, created_at);
CREATE INDEX ix_outgoing_message_unsent ON outgoing_message USING btree (created_at) WHERE sent_at IS NULL;
CREATE UNIQUE INDEX uq_outgoing_message_waiting ON outgoing_message USING btree (recipient_id, kind) WHERE sent_at IS NULL AND failed_at IS NULL;
alter table outgoing_message enable row level security;
create policy outgoing_message_read on outgoing_message for select to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['ADMINISTRATOR'::text, 'SYSTEM'::text]));
create policy outgoing_message_update on outgoing_message for update to heard_app
  using ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
grant select on outgoing_message to heard_app;
grant update (attempts, tried_at, sent_at, failed_at, problem) on outgoing_message to heard_app;
