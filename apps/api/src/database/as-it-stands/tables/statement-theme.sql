create table statement_theme (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  statement_id uuid not null,
  theme_id uuid not null,
  chosen_by uuid not null
);
alter table statement_theme add constraint fk_statement_theme_chosen_by FOREIGN KEY (chosen_by) REFERENCES user_account(id);
alter table statement_theme add constraint fk_statement_theme_statement FOREIGN KEY (statement_id) REFERENCES statement(id);
alter table statement_theme add constraint fk_statement_theme_theme FOREIGN KEY (theme_id) REFERENCES theme(id);
alter table statement_theme add constraint pk_statement_theme PRIMARY KEY (id);
alter table statement_theme add constraint uq_statement_theme UNIQUE (statement_id, theme_id);
CREATE INDEX ix_statement_theme_theme ON statement_theme USING btree (theme_id);
alter table statement_theme enable row level security;
create policy statement_theme_insert on statement_theme for insert to heard_app
  with check (app.is_statement_being_recorded(statement_id));
create policy statement_theme_read on statement_theme for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM statement
  WHERE statement.id = statement_theme.statement_id)));
grant insert, select on statement_theme to heard_app;
