create table life_decision_change (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  client_id uuid not null,
  payload_sha256 text not null,
  life_decision_id uuid not null,
  seq integer not null,
  change text not null,
  because text,
  reason text,
  changed_by uuid not null,
  changed_on date not null,
  was_kind text,
  was_title text,
  was_what text,
  was_decided_by text,
  was_took_effect_on date
);
alter table life_decision_change add constraint ck_life_decision_change_because CHECK (because = ANY (ARRAY['WRONG_CHILD'::text, 'TWICE'::text, 'NOT_DECIDED'::text, 'OTHER'::text]));
alter table life_decision_change add constraint ck_life_decision_change_before CHECK (
CASE change
    WHEN 'CORRECTED'::text THEN was_kind IS NOT NULL AND was_what IS NOT NULL AND was_took_effect_on IS NOT NULL
    ELSE COALESCE(was_kind, was_title, was_what, was_decided_by, was_took_effect_on::text) IS NULL
END);
alter table life_decision_change add constraint ck_life_decision_change_change CHECK (change = ANY (ARRAY['CORRECTED'::text, 'WITHDRAWN'::text]));
alter table life_decision_change add constraint ck_life_decision_change_payload_sha256_length CHECK (char_length(payload_sha256) <= 64);
alter table life_decision_change add constraint ck_life_decision_change_reason_length CHECK (char_length(reason) <= 2000);
alter table life_decision_change add constraint ck_life_decision_change_was_decided_by_length CHECK (char_length(was_decided_by) <= 200);
alter table life_decision_change add constraint ck_life_decision_change_was_kind CHECK (was_kind = ANY (ARRAY['PLACEMENT_MOVE'::text, 'SCHOOL'::text, 'FAMILY_TIME'::text, 'CHANGE_OF_WORKER'::text, 'OTHER'::text]));
alter table life_decision_change add constraint ck_life_decision_change_was_title_length CHECK (char_length(was_title) <= 300);
alter table life_decision_change add constraint ck_life_decision_change_was_what_length CHECK (char_length(was_what) <= 2000);
alter table life_decision_change add constraint ck_life_decision_change_withdrawn CHECK ((change = 'WITHDRAWN'::text) = (because IS NOT NULL) AND (reason IS NOT NULL OR (because = ANY (ARRAY['WRONG_CHILD'::text, 'TWICE'::text, 'NOT_DECIDED'::text]))));
alter table life_decision_change add constraint fk_life_decision_change_changed_by FOREIGN KEY (changed_by) REFERENCES user_account(id);
alter table life_decision_change add constraint fk_life_decision_change_life_decision FOREIGN KEY (life_decision_id) REFERENCES life_decision(id) ON DELETE CASCADE;
alter table life_decision_change add constraint pk_life_decision_change PRIMARY KEY (id);
alter table life_decision_change add constraint uq_life_decision_change_client UNIQUE (client_id);
alter table life_decision_change add constraint uq_life_decision_change_seq UNIQUE (life_decision_id, seq);
alter table life_decision_change enable row level security;
create policy life_decision_change_insert on life_decision_change for insert to heard_app
  with check (changed_by = (( SELECT app.user_id() AS user_id)) AND created_by = (( SELECT app.user_id() AS user_id)) AND changed_on = (( SELECT app.today() AS today)) AND app.may_change_decision(life_decision_id) AND app.is_next_decision_change(life_decision_id, seq) AND (change = 'WITHDRAWN'::text OR app.decision_says(life_decision_id, was_kind, was_title, was_what, was_decided_by, was_took_effect_on)));
create policy life_decision_change_read on life_decision_change for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM life_decision
  WHERE life_decision.id = life_decision_change.life_decision_id)));
grant insert, select on life_decision_change to heard_app;
