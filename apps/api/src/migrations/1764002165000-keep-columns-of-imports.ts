import type { MigrationInterface, QueryRunner } from 'typeorm';

const table = `
  create table import_columns (
    id uuid not null constraint pk_import_columns primary key,
    created_at timestamptz not null default now(),
    created_by uuid,
    kind text not null constraint uq_import_columns_kind unique constraint ck_import_columns_kind_length check (char_length(kind) <= 60),
    columns jsonb not null constraint ck_import_columns_columns_length check (octet_length(columns::text) <= 10000)
  );
  alter table import_columns enable row level security;
  create policy import_columns_read on import_columns for select to heard_app using ((select app.role()) in ('ADMINISTRATOR', 'SYSTEM'));
  comment on policy import_columns_read on import_columns is 'Which columns of a file hold what: for whoever brings in people, and for what runs by night.';
  grant select on import_columns to heard_app;
`;

const keeping = `
  create function app.keep_import_columns(row_id uuid, of_kind text, said jsonb) returns uuid
    language plpgsql security definer set search_path = public, app, pg_temp as $$
    declare kept uuid;
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'files of people are read by who runs the system';
      end if;
      insert into import_columns (id, created_by, kind, columns) values (row_id, app.user_id(), of_kind, said)
        on conflict on constraint uq_import_columns_kind do update set columns = excluded.columns, created_by = excluded.created_by, created_at = now()
          where import_columns.columns <> excluded.columns
        returning id into kept;
      return kept;
    end $$;
  revoke execute on function app.keep_import_columns from public;
  grant execute on function app.keep_import_columns to heard_app;
  comment on function app.keep_import_columns(uuid, text, jsonb) is 'How the last file of a kind was read; null: as the one before.';
`;

/** A council's system names its columns in its own way: said once, and known with the next file. */
export class KeepColumnsOfImports1764002165000 implements MigrationInterface {
  name = 'KeepColumnsOfImports1764002165000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(keeping);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.keep_import_columns; drop table import_columns');
  }
}
