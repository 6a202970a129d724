create table heard_count (
  layer text not null,
  period_kind text not null,
  period_from date not null,
  stream text not null,
  made_by text not null,
  children integer not null
);
alter table heard_count add constraint ck_heard_count_layer CHECK (layer = ANY (ARRAY['ALL'::text, 'OPEN'::text]));
alter table heard_count add constraint ck_heard_count_made_by_length CHECK (char_length(made_by) <= 64);
alter table heard_count add constraint ck_heard_count_period_kind CHECK (period_kind = ANY (ARRAY['QUARTER'::text, 'YEAR'::text]));
alter table heard_count add constraint ck_heard_count_stream_length CHECK (char_length(stream) <= 60);
alter table heard_count add constraint pk_heard_count PRIMARY KEY (layer, period_kind, period_from, stream);
alter table heard_count enable row level security;
create policy heard_count_delete on heard_count for delete to heard_app
  using ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy heard_count_insert on heard_count for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy heard_count_read on heard_count for select to heard_app
  using (((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text, 'LEADERSHIP'::text])) AND (layer = 'OPEN'::text OR NOT (EXISTS ( SELECT 1
   FROM app.withheld_feedback() withheld_feedback(withheld_feedback)))));
comment on policy heard_count_read on heard_count is 'Children and young people heard in a quarter or a year, each once: by a stream, or by any where the stream is empty.';
create policy heard_count_update on heard_count for update to heard_app
  using ((( SELECT app.role() AS role)) = 'SYSTEM'::text)
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
grant delete, insert, select, update on heard_count to heard_app;
