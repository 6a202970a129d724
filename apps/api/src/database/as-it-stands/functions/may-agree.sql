CREATE OR REPLACE FUNCTION app.may_agree(wanted uuid, wanted_use text, given boolean, basis text, given_by text, reason text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select case
      when given is null then true
      when basis is null then not given
      when f.group_name is not null then basis = 'EACH_MEMBER' and coalesce(btrim(reason), '') <> ''
      when f.speaker_role is distinct from 'CHILD' then basis = 'SPEAKER'
      when basis = 'COMPETENT_CHILD' then not given or coalesce(btrim(reason), '') <> ''
        or coalesce(extract(year from age(app.today(), c.date_of_birth)) >= 16, false)
      when basis = 'PARENTAL_RESPONSIBILITY' then coalesce(extract(year from age(app.today(), c.date_of_birth)) < 16, false)
        and coalesce(btrim(given_by), '') <> ''
        and replace(given_by, chr(8217), chr(39)) !~*
          '\y(council|local authority|corporate parent|social services|children.s services|social worker|service manager)\y'
        and not exists (select 1 from consent k where k.statement_id = wanted
          and (k.basis = 'COMPETENT_CHILD' or k.use = wanted_use and not k.given and k.basis is null))
      else false end
    from statement s join feedback f on f.id = s.feedback_id left join child c on c.id = f.child_id where s.id = wanted $function$;
grant execute on function app.may_agree(uuid,text,boolean,text,text,text) to heard_app;
comment on function app.may_agree(uuid,text,boolean,text,text,text) is 'Who may agree to a use beyond the record: 16 and over only the person; younger, or of unknown age, the child where somebody says how they know; else a named holder of parental responsibility of a child under 16, who is not the council, and not where the child has decided themselves or said no; of a group each member; of their own view whoever said it.';
