create table break_rule (
  kind text not null,
  stream text not null,
  level integer not null,
  days integer not null,
  next_role text
);
alter table break_rule add constraint ck_break_rule_days CHECK (days >= 0 AND days <= 365);
alter table break_rule add constraint ck_break_rule_kind CHECK (kind = ANY (ARRAY['UNDECIDED'::text, 'NO_ACTION'::text, 'NOT_DONE'::text, 'NO_EVIDENCE'::text, 'NOT_TOLD'::text, 'PROMISE_PASSED'::text, 'NOT_ASKED'::text, 'DECISION_NOT_TOLD'::text]));
alter table break_rule add constraint ck_break_rule_level CHECK (level >= 0 AND level <= 2);
alter table break_rule add constraint ck_break_rule_next CHECK ((level = 0) = (next_role IS NULL));
alter table break_rule add constraint ck_break_rule_next_role CHECK (next_role = ANY (ARRAY['TEAM_MANAGER'::text, 'LEADERSHIP'::text]));
alter table break_rule add constraint ck_break_rule_stream CHECK (stream = ANY (ARRAY['ANY'::text, 'CP_CONFERENCE'::text, 'CIC_REVIEW'::text, 'ADVOCACY_IV'::text, 'PARTNER'::text, 'DIRECT_WORK'::text, 'FAMILY'::text]));
alter table break_rule add constraint pk_break_rule PRIMARY KEY (kind, stream, level);
alter table break_rule enable row level security;
create policy break_rule_read on break_rule for select to heard_app
  using ((( SELECT app.user_id() AS user_id)) IS NOT NULL);
grant select on break_rule to heard_app;
