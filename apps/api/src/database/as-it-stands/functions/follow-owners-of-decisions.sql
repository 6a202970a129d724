CREATE OR REPLACE FUNCTION app.follow_owners_of_decisions()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    declare homeless uuid[];
    begin
      -- Who would have it is known when reach is: whoever puts that off looks for what has no owner afterwards.
      if current_setting('app.reach_waits', true) = 'on' then return null; end if;
      homeless := array(
        select distinct w.life_decision_id from new_rows n join work_item w on w.child_id = n.child_id and w.closed_at is null
        where w.life_decision_id is not null and w.owner_id is null);
      if cardinality(homeless) > 0 then perform app.rehome_breaks(homeless, coalesce(app.today(), current_date)); end if;
      return null;
    end $function$;
comment on function app.follow_owners_of_decisions() is 'Whoever is joined to a child has at once what nobody had: an imported child is allocated later.';
