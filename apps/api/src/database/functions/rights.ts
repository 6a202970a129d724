const forEachOfOwner = (statement: string): string => `
  do $$ declare one regprocedure; begin
    for one in select p.oid from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosecdef loop
      execute format('${statement}', one);
    end loop;
  end $$;`;

/*
 * Functions that work as the owner look for tables among the owner's before any temporary one, and answer nobody but
 * the product. What keeps reach up to date is run by its triggers alone.
 */
export const closeFunctions = `
  ${forEachOfOwner('alter function %s set search_path = public, app, pg_temp')}
  revoke execute on all functions in schema app from public;
  grant execute on all functions in schema app to heard_app;
  revoke execute on function app.refresh_child_access, app.refresh_access_of, app.follow_child, app.follow_child_team,
    app.follow_child_relationship, app.follow_child_case, app.follow_role_grant from heard_app;
`;

export const openFunctions = `
  revoke execute on all functions in schema app from heard_app;
  grant execute on all functions in schema app to public;
  ${forEachOfOwner('alter function %s set search_path = public, app')}
`;
