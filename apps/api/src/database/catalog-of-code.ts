const fileOf = (folder: string, name: string): string => `'${folder}/' || replace(${name}, '_', '-') || '.sql'`;
const viewFile = fileOf('views', 'v.relname::text');
const functionFile = fileOf('functions', 'f.proname::text');

export const ourCode = `
  our_views as (
    select c.* from pg_class c where c.relkind in ('v', 'm') and c.relnamespace in (select oid from our_schemas)
      and not exists (select 1 from of_extensions e where e.classid = 'pg_class'::regclass and e.objid = c.oid)),
  our_functions as (
    select p.* from pg_proc p where p.pronamespace in (select oid from our_schemas)
      and not exists (select 1 from of_extensions e where e.classid = 'pg_proc'::regclass and e.objid = p.oid))`;

const views = `
  select ${viewFile}, 10, '', format(E'create %sview %s%s as\\n%s', case v.relkind when 'm' then 'materialized ' else '' end, v.oid::regclass,
    coalesce(' with (' || array_to_string(v.reloptions, ', ') || ')', ''), pg_get_viewdef(v.oid, 0))
  from our_views v
  union all
  select ${viewFile}, 20, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid, 0, true) || ';' from our_views v join pg_index i on i.indrelid = v.oid
  union all
  select ${viewFile}, 30, t.tgname, pg_get_triggerdef(t.oid, true) || ';' from our_views v join pg_trigger t on t.tgrelid = v.oid
  union all
  select ${viewFile}, 70, '', format('comment on view %s is %L;', v.oid::regclass, obj_description(v.oid, 'pg_class'))
  from our_views v where obj_description(v.oid, 'pg_class') is not null`;

/** The body, the language, whether it changes anything, as whom it runs and where it looks for tables. */
const functions = `
  select ${functionFile}, 10, f.oid::regprocedure::text,
    case when f.prokind = 'a' then format('create aggregate %s', f.oid::regprocedure) else btrim(pg_get_functiondef(f.oid), E'\\n') || ';' end
  from our_functions f
  union all
  select ${functionFile}, 70, f.oid::regprocedure::text, format('comment on function %s is %L;', f.oid::regprocedure, obj_description(f.oid, 'pg_proc'))
  from our_functions f where obj_description(f.oid, 'pg_proc') is not null`;

const types = `
  select 'database.sql', 30, t.oid::regtype::text, format('create type %s (%s);', t.oid::regtype,
    coalesce((select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid),
      (select format_type(t.typbasetype, t.typtypmod) || coalesce(' default ' || t.typdefault, '')
        || coalesce((select string_agg(' ' || pg_get_constraintdef(k.oid, true), '' order by k.conname) from pg_constraint k where k.contypid = t.oid), '')
        where t.typtype = 'd'),
      (select string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod), ', ' order by a.attnum) from pg_attribute a
        where a.attrelid = t.typrelid and not a.attisdropped), t.typtype::text))
  from pg_type t left join pg_class c on c.oid = t.typrelid
  where t.typnamespace in (select oid from our_schemas) and (t.typtype in ('e', 'd', 'r') or c.relkind = 'c')
    and not exists (select 1 from of_extensions e where e.classid = 'pg_type'::regclass and e.objid = t.oid)`;

const sequences = `
  select 'database.sql', 40, s.seqrelid::regclass::text, format('create sequence %s as %s start %s increment %s minvalue %s maxvalue %s cache %s%s%s;',
    s.seqrelid::regclass, format_type(s.seqtypid, null), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
    case when s.seqcycle then ' cycle' else '' end,
    (select format(' owned by %s.%I', a.attrelid::regclass, a.attname) from pg_depend d join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
      where d.classid = 'pg_class'::regclass and d.objid = s.seqrelid and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')))
  from pg_sequence s join pg_class c on c.oid = s.seqrelid where c.relnamespace in (select oid from our_schemas)`;

/** How a text is taken apart into words that can be looked for: the dictionary of each kind of word, in its order. */
const textSearch = `
  select 'database.sql', 45, d.oid::regdictionary::text, format('create text search dictionary %s (template = %s%s);', d.oid::regdictionary, t.tmplname,
    coalesce(', ' || d.dictinitoption, ''))
  from pg_ts_dict d join pg_ts_template t on t.oid = d.dicttemplate where d.dictnamespace in (select oid from our_schemas)
    and not exists (select 1 from of_extensions e where e.classid = 'pg_ts_dict'::regclass and e.objid = d.oid)
  union all
  select 'database.sql', 46, c.oid::regconfig::text, format(E'create text search configuration %s (parser = %s);%s', c.oid::regconfig, p.prsname,
    (select string_agg(format(E'\n  alter mapping for %s with %s;', k.alias, k.dictionaries), '' order by k.alias) from (
      select kind.alias, string_agg(m.mapdict::regdictionary::text, ', ' order by m.mapseqno) as dictionaries
      from pg_ts_config_map m join ts_token_type(c.cfgparser) kind on kind.tokid = m.maptokentype where m.mapcfg = c.oid group by kind.alias) k))
  from pg_ts_config c join pg_ts_parser p on p.oid = c.cfgparser where c.cfgnamespace in (select oid from our_schemas)
    and not exists (select 1 from of_extensions e where e.classid = 'pg_ts_config'::regclass and e.objid = c.oid)`;

const database = `
  select 'database.sql', 10, e.extname, format('create extension %I with schema %s;', e.extname, e.extnamespace::regnamespace) from pg_extension e
  union all
  select 'database.sql', 20, s.nspname, format('create schema %I;', s.nspname) from our_schemas s
  union all
  select 'database.sql', 50, x.stxname, pg_get_statisticsobjdef(x.oid) || ';' from pg_statistic_ext x
  union all
  select 'database.sql', 51, t.evtname, format('create event trigger %I on %s execute function %s;', t.evtname, t.evtevent, t.evtfoid::regproc)
  from pg_event_trigger t
  union all
  select 'database.sql', 52, p.pubname, format('create publication %I;', p.pubname) from pg_publication p`;

/** Those that no table, view, function or policy has: they stand in the files of these. */
const otherComments = `
  select 'database.sql', 70, found.identity, format('comment on %s %s is %L;', found.type, found.identity, d.description)
  from pg_description d cross join lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) found
  where (d.classoid, d.objoid) in (
      select 'pg_constraint'::regclass::oid, k.oid from pg_constraint k where k.connamespace in (select oid from our_schemas)
      union all select 'pg_trigger'::regclass, t.oid from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace in (select oid from our_schemas)
      union all select 'pg_class'::regclass, c.oid from pg_class c where c.relkind in ('i', 'S') and c.relnamespace in (select oid from our_schemas)
      union all select 'pg_type'::regclass, t.oid from pg_type t where t.typnamespace in (select oid from our_schemas)
      union all select 'pg_ts_config'::regclass, c.oid from pg_ts_config c where c.cfgnamespace in (select oid from our_schemas)
      union all select 'pg_ts_dict'::regclass, d.oid from pg_ts_dict d where d.dictnamespace in (select oid from our_schemas)
      union all select 'pg_namespace'::regclass, s.oid from our_schemas s where s.nspname <> 'public')
    or (d.classoid = 'pg_class'::regclass and d.objsubid > 0 and d.objoid in (select oid from our_views))`;

export const catalogOfCode = [views, functions, types, sequences, textSearch, database, otherComments];
