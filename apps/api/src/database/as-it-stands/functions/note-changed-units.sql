CREATE OR REPLACE FUNCTION app.note_changed_units()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if exists (
        select 1 from old_rows o join new_rows n on n.id = o.id
        where (o.kind, o.parent_id) is distinct from (n.kind, n.parent_id)) then
        insert into participation_change (id, quarter) select gen_random_uuid(), k.quarter from (select distinct date_trunc('quarter', r.held_on::timestamp)::date as quarter from care_review r) k;
      end if;
      return null;
    end $function$;
