CREATE OR REPLACE FUNCTION app.next_representation_reference(received date, about uuid)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare
      prefix text := case when exists (select 1 from role_grant g where g.user_id = about and g.role = 'COMPLAINTS_MANAGER')
        then 'RC' else 'R' end;
      number int;
    begin
      insert into representation_counter as k (year, series, last_no) values (extract(year from received)::int, prefix, 1)
        on conflict (year, series) do update set last_no = k.last_no + 1
        returning last_no into number;
      return prefix || '-' || extract(year from received)::int || '-' || lpad(number::text, greatest(4, length(number::text)), '0');
    end $function$;
grant execute on function app.next_representation_reference(date,uuid) to heard_app;
comment on function app.next_representation_reference(date,uuid) is 'References count up without gaps: the row of the year is locked until the record commits, and a record that fails gives its number back. Complaints about those who see all complaints have a row of numbers of their own, as a missing number would tell that person that there is one.';
