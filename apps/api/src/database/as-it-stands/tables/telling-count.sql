create table telling_count (
  layer text not null,
  quarter date not null,
  stream text not null,
  partner_kind text not null,
  speaker_role text not null,
  source text not null,
  told boolean not null,
  tellings integer not null
);
alter table telling_count add constraint ck_telling_count_layer CHECK (layer = ANY (ARRAY['ALL'::text, 'OPEN'::text]));
alter table telling_count add constraint ck_telling_count_partner_kind_length CHECK (char_length(partner_kind) <= 60);
alter table telling_count add constraint ck_telling_count_source_length CHECK (char_length(source) <= 60);
alter table telling_count add constraint ck_telling_count_speaker_role_length CHECK (char_length(speaker_role) <= 60);
alter table telling_count add constraint ck_telling_count_stream_length CHECK (char_length(stream) <= 60);
alter table telling_count add constraint pk_telling_count PRIMARY KEY (layer, quarter, stream, partner_kind, speaker_role, source, told);
alter table telling_count enable row level security;
create policy telling_count_delete on telling_count for delete to heard_app
  using ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy telling_count_insert on telling_count for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy telling_count_read on telling_count for select to heard_app
  using (((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text, 'LEADERSHIP'::text])) AND (layer = 'OPEN'::text OR NOT (EXISTS ( SELECT 1
   FROM app.withheld_feedback() withheld_feedback(withheld_feedback)))));
comment on policy telling_count_read on telling_count is 'Tellings of a quarter, counted once by all that they are collated by: all of them, and those that are withheld from nobody. An empty text where the record says nothing.';
create policy telling_count_update on telling_count for update to heard_app
  using ((( SELECT app.role() AS role)) = 'SYSTEM'::text)
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
grant delete, insert, select, update on telling_count to heard_app;
