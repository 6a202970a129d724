CREATE OR REPLACE FUNCTION app.note_changed_children()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      insert into participation_change (id, quarter)
        select gen_random_uuid(), k.quarter from (select distinct date_trunc('quarter', r.held_on::timestamp)::date as quarter
        from old_rows o join new_rows n on n.id = o.id join care_review r on r.child_id = n.id
        where (o.date_of_birth, o.sex, o.ethnicity) is distinct from (n.date_of_birth, n.sex, n.ethnicity)) k;
      return null;
    end $function$;
