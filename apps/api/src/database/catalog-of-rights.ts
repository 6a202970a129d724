/*
 * Whoever owns the database may do anything: only what others may is told. What was never granted or revoked is shown as
 * PostgreSQL takes it: a new function may be called by everybody.
 */
const to = `case when a.grantee = 0 then 'public' else pg_get_userbyid(a.grantee)::text end
    || case when a.is_grantable then ' with grant option' else '' end`;
const privileges = `string_agg(lower(a.privilege_type), ', ' order by a.privilege_type)`;
const ownTable = `'tables/' || replace(replace(r.oid::regclass::text, '_', '-'), '"', '') || '.sql'`;
const ownView = `'views/' || replace(v.relname::text, '_', '-') || '.sql'`;
const ownFunction = `'functions/' || replace(f.proname::text, '_', '-') || '.sql'`;

const onRelation = (file: string, from: string, row: string): string => `
  select ${file}, 50, ${to}, format('grant %s on %s to %s;', ${privileges}, ${row}.oid::regclass, ${to})
  from ${from} ${row}, aclexplode(${row}.relacl) a where a.grantee <> ${row}.relowner
  group by ${row}.oid, ${row}.relname, a.grantee, a.is_grantable`;

const onColumns = `
  select ${ownTable}, 51, ${to} || a.privilege_type,
    format('grant %s (%s) on %s to %s;', lower(a.privilege_type), string_agg(quote_ident(c.attname), ', ' order by c.attnum), r.oid::regclass, ${to})
  from our_tables r join pg_attribute c on c.attrelid = r.oid, aclexplode(c.attacl) a
  where not c.attisdropped
  group by r.oid, a.grantee, a.is_grantable, a.privilege_type`;

const onFunctions = `
  select ${ownFunction}, 50, f.oid::regprocedure::text || ${to}, format('grant %s on function %s to %s;', ${privileges}, f.oid::regprocedure, ${to})
  from our_functions f, aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) a where a.grantee <> f.proowner
  group by f.oid, f.proname, a.grantee, a.is_grantable`;

const onSchemas = `
  select 'database.sql', 21, s.nspname || ${to}, format('grant %s on schema %I to %s;', ${privileges}, s.nspname, ${to})
  from our_schemas s, aclexplode(coalesce(s.nspacl, acldefault('n', s.nspowner))) a where a.grantee <> s.nspowner
  group by s.nspname, a.grantee, a.is_grantable`;

const onSequences = `
  select 'database.sql', 41, s.oid::regclass::text || ${to}, format('grant %s on sequence %s to %s;', ${privileges}, s.oid::regclass, ${to})
  from pg_class s, aclexplode(s.relacl) a
  where s.relkind = 'S' and s.relnamespace in (select oid from our_schemas) and a.grantee <> s.relowner
  group by s.oid, a.grantee, a.is_grantable`;

const onTypes = `
  select 'database.sql', 31, t.oid::regtype::text || ${to}, format('grant %s on type %s to %s;', ${privileges}, t.oid::regtype, ${to})
  from pg_type t left join pg_class c on c.oid = t.typrelid, aclexplode(coalesce(t.typacl, acldefault('T', t.typowner))) a
  where t.typnamespace in (select oid from our_schemas) and (t.typtype in ('e', 'd', 'r') or c.relkind = 'c') and a.grantee <> t.typowner
    and not exists (select 1 from of_extensions e where e.classid = 'pg_type'::regclass and e.objid = t.oid)
  group by t.oid, a.grantee, a.is_grantable`;

/** Accounts differ from council to council; the role that requests work as, and what it is set to here, doesn't. */
const workingRole = `
  select 'database.sql', 15, r.rolname::text, format('create role %I%s%s%s%s%s;', r.rolname, case when r.rolcanlogin then ' login' else ' nologin' end,
    case when r.rolsuper then ' superuser' else '' end, case when r.rolbypassrls then ' bypassrls' else '' end,
    case when r.rolcreaterole then ' createrole' else '' end, case when r.rolinherit then '' else ' noinherit' end)
  from pg_roles r where r.rolname = 'heard_app'
  union all
  select 'database.sql', 16, g.rolname, format('grant %I to heard_app;', g.rolname)
  from pg_auth_members m join pg_roles g on g.oid = m.roleid where m.member = (select oid from pg_roles where rolname = 'heard_app')
  union all
  select 'database.sql', 17, setting, format('alter %s set %s;', coalesce('role ' || r.rolname, 'database'), setting)
  from pg_db_role_setting s left join pg_roles r on r.oid = s.setrole, unnest(s.setconfig) setting
  where s.setdatabase = (select oid from pg_database where datname = current_database()) or (s.setdatabase = 0 and r.rolname = 'heard_app')`;

const byDefault = `
  select 'database.sql', 60, d.defaclobjtype::text || ${to}, format('alter default privileges%s grant %s on %s to %s;',
    coalesce(' in schema ' || nullif(d.defaclnamespace, 0)::regnamespace, ''), ${privileges}, d.defaclobjtype, ${to})
  from pg_default_acl d, aclexplode(d.defaclacl) a where a.grantee <> d.defaclrole
  group by d.oid, d.defaclobjtype, d.defaclnamespace, a.grantee, a.is_grantable`;

const strangers = `
  select owned.file, 80, owned.name, format('-- %s belongs to %s, who does not own the database', owned.name, pg_get_userbyid(owned.owner))
  from (
    select ${ownTable} as file, r.oid::regclass::text as name, r.relowner as owner from our_tables r
    union all select ${ownView}, v.oid::regclass::text, v.relowner from our_views v
    union all select ${ownFunction}, f.oid::regprocedure::text, f.proowner from our_functions f
    union all select 'database.sql', s.oid::regclass::text, s.relowner from pg_class s where s.relkind = 'S' and s.relnamespace in (select oid from our_schemas)
    union all select 'database.sql', s.nspname, s.nspowner from our_schemas s where s.nspname <> 'public') owned
  where owned.owner <> (select d.datdba from pg_database d where d.datname = current_database())`;

export const catalogOfRights = [
  onRelation(ownTable, 'our_tables', 'r'),
  onColumns,
  onRelation(ownView, 'our_views', 'v'),
  onFunctions,
  onSchemas,
  onSequences,
  onTypes,
  workingRole,
  byDefault,
  strangers,
];
