CREATE OR REPLACE FUNCTION app.keep_import_columns(row_id uuid, of_kind text, said jsonb)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
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
    end $function$;
grant execute on function app.keep_import_columns(uuid,text,jsonb) to heard_app;
comment on function app.keep_import_columns(uuid,text,jsonb) is 'How the last file of a kind was read; null: as the one before.';
