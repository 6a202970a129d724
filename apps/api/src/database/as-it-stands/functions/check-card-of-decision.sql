CREATE OR REPLACE FUNCTION app.check_card_of_decision()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if app.role() in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP', 'COMPLAINTS_MANAGER') and not exists (select 1 from response_action r where r.action_id = new.id) then
        raise insufficient_privilege using message = 'a card is put on the board by a decision, or by whoever imports the plan';
      end if;
      if app.role() in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP', 'COMPLAINTS_MANAGER') and exists (
        select 1 from response_action r join response_statement a on a.response_id = r.response_id
        join statement s on s.id = a.statement_id join withheld_from w on w.feedback_id = s.feedback_id
        where r.action_id = new.id) then
        raise insufficient_privilege using message = 'words that are kept from somebody make no new card: they would read it';
      end if;
      return null;
    end $function$;
