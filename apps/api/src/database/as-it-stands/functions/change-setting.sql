CREATE OR REPLACE FUNCTION app.change_setting(form uuid, payload text, wanted text, next_version integer, said jsonb, why text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare
      was jsonb;
      change uuid := gen_random_uuid();
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'settings are changed by whoever runs them';
      end if;
      select s.value into was from setting s where s.key = wanted for update;
      insert into setting (key, value, created_by) values (wanted, said, app.user_id())
      on conflict on constraint pk_setting do update set value = excluded.value;
      insert into setting_change (id, created_by, client_id, payload_sha256, key, version, value, value_before, reason)
      values (change, app.user_id(), form, payload, wanted, next_version, said, coalesce(was, '{}'), why);

      if wanted = 'hearing' then
        update child_need n set waits_since = k.since
        from (select c.child_id, least(c.answer_by, case when c.is_born then coalesce(c.heard_on + app.long_silence(), date '0001-01-01') else date '9999-12-31' end) as since
          from child_need c) k
        where k.child_id = n.child_id and n.waits_since is distinct from k.since;
      end if;
      return change;
    end $function$;
grant execute on function app.change_setting(uuid,text,text,integer,jsonb,text) to heard_app;
comment on function app.change_setting(uuid,text,text,integer,jsonb,text) is 'What a setting is from now on; answers the row that says who changed it, when, why, and from what.';
