CREATE OR REPLACE FUNCTION app.find_representations(wanted text)
 RETURNS TABLE(id uuid, by_child boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare patterns text[] := app.search_patterns(wanted);
    begin
      return query
        select s.representation_id, not s.own_words like all (patterns) from representation_search s
        where s.all_words like patterns[1] and s.all_words like all (patterns);
    end $function$;
grant execute on function app.find_representations(text) to heard_app;
comment on function app.find_representations(text) is 'Works as the owner, because a policy would shut the text index out: what it answers is only what may be read once it is joined with what the reader sees of representation and, where by_child, of child.';
