CREATE OR REPLACE FUNCTION app.note_changed_reviews()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if tg_op <> 'INSERT' then
        insert into participation_change (id, quarter) select gen_random_uuid(), k.quarter from (select distinct date_trunc('quarter', r.held_on::timestamp)::date as quarter from old_rows r) k;
      end if;
      if tg_op <> 'DELETE' then
        insert into participation_change (id, quarter) select gen_random_uuid(), k.quarter from (select distinct date_trunc('quarter', r.held_on::timestamp)::date as quarter from new_rows r) k;
      end if;
      return null;
    end $function$;
