CREATE OR REPLACE FUNCTION app.change_break_rules(form uuid, payload text, wanted text, next_version integer, why text, said jsonb)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'rules are changed by whoever runs the settings';
      end if;
      return query
        with new_rules as materialized (
          select * from jsonb_to_recordset(said) as r(stream text, level int, days int, "nextRole" text)),
        different as materialized (
          select coalesce(n.stream, o.stream) as stream, coalesce(n.level, o.level) as level, n.days, o.days as days_before,
            n."nextRole" as next_role, o.next_role as next_role_before
          from new_rules n full join (select * from break_rule b where b.kind = wanted) o on o.stream = n.stream and o.level = n.level
          where (n.days, n."nextRole") is distinct from (o.days, o.next_role)),
        gone as (
          delete from break_rule b using different d where b.kind = wanted and b.stream = d.stream and b.level = d.level and d.days is null),
        put as (
          insert into break_rule (kind, stream, level, days, next_role)
          select wanted, d.stream, d.level, d.days, d.next_role from different d where d.days is not null
          on conflict on constraint pk_break_rule do update set days = excluded.days, next_role = excluded.next_role)
        insert into break_rule_change (id, created_by, client_id, payload_sha256, kind, version, stream, level, days, days_before, next_role, next_role_before, reason)
        select gen_random_uuid(), app.user_id(), form, payload, wanted, next_version, d.stream, d.level, d.days, d.days_before, d.next_role, d.next_role_before, why
        from different d returning break_rule_change.id;
    end $function$;
grant execute on function app.change_break_rules(uuid,text,text,integer,text,jsonb) to heard_app;
comment on function app.change_break_rules(uuid,text,text,integer,text,jsonb) is 'What counts from now on of one link, all of it; answers a row for each rule that is another now, none where nothing is.';
