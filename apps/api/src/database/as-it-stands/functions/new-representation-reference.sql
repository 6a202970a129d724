CREATE OR REPLACE FUNCTION app.new_representation_reference(received date)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare
      drawn text;
    begin
      loop
        drawn := 'R-' || extract(year from received)::int || '-'
          || 10000 + ('x' || left(md5(gen_random_uuid()::text), 8))::bit(32)::bigint % 90000;
        continue when exists (select 1 from representation r where r.reference = drawn);
        perform pg_advisory_xact_lock(hashtextextended(drawn, 5));
        exit when not exists (select 1 from representation r where r.reference = drawn);
      end loop;
      return drawn;
    end $function$;
grant execute on function app.new_representation_reference(date) to heard_app;
comment on function app.new_representation_reference(date) is 'Numbers are drawn, not counted: a gap in a series would tell somebody of a complaint about them.';
