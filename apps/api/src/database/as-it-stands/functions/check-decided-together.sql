CREATE OR REPLACE FUNCTION app.check_decided_together()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if exists (
        select 1 from (select distinct response_id from new_rows) n
        where (select count(distinct coalesce(h.people, '{}')) from response_statement a join statement s on s.id = a.statement_id
          left join lateral (select array_agg(w.user_id order by w.user_id) as people from withheld_from w where w.feedback_id = s.feedback_id) h on true
          where a.response_id = n.response_id) > 1) then
        raise insufficient_privilege using message = 'words that are kept from different people are decided on apart';
      end if;
      return null;
    end $function$;
comment on function app.check_decided_together() is 'One decision about words that somebody must not know of and about others would tell them of the former.';
