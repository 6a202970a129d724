create table complaint_share (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  representation_id uuid not null,
  user_id uuid not null,
  although_about_them boolean not null default false,
  taken_back_at timestamp with time zone,
  taken_back_by uuid
);
alter table complaint_share add constraint ck_complaint_share_taken_back CHECK (num_nonnulls(taken_back_at, taken_back_by) = ANY (ARRAY[0, 2]));
alter table complaint_share add constraint fk_complaint_share_representation FOREIGN KEY (representation_id) REFERENCES representation(id);
alter table complaint_share add constraint fk_complaint_share_taken_back_by FOREIGN KEY (taken_back_by) REFERENCES user_account(id);
alter table complaint_share add constraint fk_complaint_share_user FOREIGN KEY (user_id) REFERENCES user_account(id);
alter table complaint_share add constraint pk_complaint_share PRIMARY KEY (id);
CREATE INDEX ix_complaint_share_user ON complaint_share USING btree (user_id);
CREATE UNIQUE INDEX uq_complaint_share ON complaint_share USING btree (representation_id, user_id) WHERE taken_back_at IS NULL;
alter table complaint_share enable row level security;
create policy complaint_share_insert on complaint_share for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'COMPLAINTS_MANAGER'::text AND created_by = (( SELECT app.user_id() AS user_id)) AND (EXISTS ( SELECT 1
   FROM app.complaint_confidants(complaint_share.representation_id) k(user_id, name, is_about_them)
  WHERE k.user_id = complaint_share.user_id AND (complaint_share.although_about_them OR NOT k.is_about_them))));
comment on policy complaint_share_insert on complaint_share is 'Whoever a complaint is about learns that it exists only where the complaints manager said that they mean it.';
create policy complaint_share_read on complaint_share for select to heard_app
  using ((( SELECT app.role() AS role)) = 'COMPLAINTS_MANAGER'::text AND (EXISTS ( SELECT 1
   FROM representation r
  WHERE r.id = complaint_share.representation_id)));
create policy complaint_share_update on complaint_share for update to heard_app
  using ((( SELECT app.role() AS role)) = 'COMPLAINTS_MANAGER'::text AND (EXISTS ( SELECT 1
   FROM representation r
  WHERE r.id = complaint_share.representation_id)))
  with check (taken_back_by = (( SELECT app.user_id() AS user_id)));
grant insert, select on complaint_share to heard_app;
grant update (taken_back_at, taken_back_by) on complaint_share to heard_app;
