CREATE OR REPLACE FUNCTION app.check_card_move()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if app.role() = 'QUALITY_ASSURANCE' and (old.column_key, new.column_key) not in
        (('EVIDENCE_REVIEW', 'ACHIEVED'), ('EVIDENCE_REVIEW', 'IN_PROGRESS'), ('ACHIEVED', 'EVIDENCE_REVIEW')) then
        raise insufficient_privilege using message = 'quality assurance moves what is under review';
      end if;
      if new.column_key = 'ACHIEVED' and exists (
        select 1 from action_lead l join user_account u on u.person_id = l.person_id
        where l.action_id = new.id and u.id = app.user_id()) then
        raise insufficient_privilege using message = 'a second person says that an action is achieved, who does not lead it';
      end if;
      if new.column_key = 'ACHIEVED' and not (exists (select 1 from evidence e where e.action_id = new.id)
        and (exists (select 1 from evidence e where e.action_id = new.id and e.what_changed <> '')
          or exists (select 1 from action_event e where e.action_id = new.id and e.what_changed <> ''))) then
        raise insufficient_privilege using message = 'nothing is achieved without evidence of what changed';
      end if;
      if new.column_key = 'ACHIEVED' and app.user_id() is not null and not (
        exists (select 1 from evidence e where e.action_id = new.id and e.added_by <> app.user_id())
        and (exists (
            select 1 from evidence e where e.action_id = new.id and e.what_changed <> '' and e.added_by <> app.user_id())
          or exists (
            select 1 from action_event e
            where e.action_id = new.id and e.what_changed <> '' and e.actor_id is distinct from app.user_id()))) then
        raise insufficient_privilege using message = 'a second person says that an action is achieved, who did not show it alone';
      end if;
      return new;
    end $function$;
