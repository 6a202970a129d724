CREATE OR REPLACE FUNCTION app.make_account_link(link uuid, account uuid, token_hash text, until timestamp with time zone, on_day date)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare of_kind text;
    begin
      if app.role() not in ('ADMINISTRATOR', 'SYSTEM') then
        raise insufficient_privilege using message = 'links are made by who runs the system, or sent by it';
      end if;
      if app.role() = 'ADMINISTRATOR' and not app.may_hand_link(account, app.user_id()) then
        raise insufficient_privilege using message = 'no link to one of the widest roles is handed over: it goes to the address of whoever has it';
      end if;
      select case when u.password_hash is null then 'INVITATION' else 'RESET' end into of_kind
        from user_account u where u.id = account and not u.is_demo and u.disabled_at is null and exists (select 1 from role_grant g where g.user_id = u.id and (g.ends_on is null or g.ends_on >= on_day));
      if of_kind is null then return null; end if;
      delete from account_link l where l.created_at < now() - interval '90 days';
      insert into account_link (id, created_by, user_id, kind, token_sha256, expires_at) values (link, app.user_id(), account, of_kind, token_hash, until);
      return of_kind;
    end $function$;
grant execute on function app.make_account_link(uuid,uuid,text,timestamp with time zone,date) to heard_app;
comment on function app.make_account_link(uuid,uuid,text,timestamp with time zone,date) is 'Null: nobody of this id may have one, since they have left. Whether it is an invitation follows from whether there is a password.';
