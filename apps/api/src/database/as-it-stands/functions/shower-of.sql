CREATE OR REPLACE FUNCTION app.shower_of(telling uuid, said uuid, from_level integer, not_owner uuid, on_day date)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select k.user_id from app.showers_of(said, on_day) k
    where k.level >= from_level and k.user_id is distinct from not_owner and app.may_own(k.user_id, telling, on_day)
    order by app.is_away(k.user_id, telling, on_day), k.rank, k.user_id limit 1 $function$;
comment on function app.shower_of(uuid,uuid,integer,uuid,date) is 'Who can show what was done: a lead of the card, from level 1 a manager who carries it, from level 2 leadership, which carries every card; of those who may read the words.';
