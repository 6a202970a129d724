CREATE OR REPLACE FUNCTION app.rank_cards(cards uuid[], ranks text[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if (select count(distinct (a.plan_id, a.column_key)) from action a where a.id = any(cards)) > 1
        or app.role() not in ('LEADERSHIP', 'QUALITY_ASSURANCE', 'PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'COMPLAINTS_MANAGER', 'CHILDRENS_RIGHTS') then
        raise insufficient_privilege using message = 'cards are put in order by whoever moves one, a column at a time';
      end if;
      update action set rank = made.rank from unnest(cards, ranks) made (id, rank) where action.id = made.id;
    end $function$;
grant execute on function app.rank_cards(uuid[],text[]) to heard_app;
comment on function app.rank_cards(uuid[],text[]) is 'Where there is no room between two cards, the others of the column get new ranks in the same order, also those that the mover does not carry.';
