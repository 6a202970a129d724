CREATE OR REPLACE FUNCTION app.hand_over_due()
 RETURNS TABLE(table_name text, row_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    #variable_conflict use_column
    declare due uuid;
    begin
      if app.role() <> 'SYSTEM' then
        raise insufficient_privilege using message = 'done by the system alone';
      end if;
      perform pg_advisory_xact_lock(hashtextextended('access of people', 2));
      for due in select l.id from leaving l where l.taken_back_at is null and l.done_at is null and l.last_on < app.today() order by l.last_on, l.id loop
        return query select h.table_name, h.row_id from app.hand_over(due) h;
      end loop;
    end $function$;
grant execute on function app.hand_over_due() to heard_app;
