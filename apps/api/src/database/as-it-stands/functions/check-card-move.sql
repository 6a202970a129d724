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
      if new.column_key = 'ACHIEVED' and not exists (
        select 1 from evidence e where e.action_id = new.id and e.what_changed <> '') then
        raise insufficient_privilege using message = 'nothing is achieved without evidence of what changed';
      end if;
      return new;
    end $function$;
