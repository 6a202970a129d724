/*
 * Somebody who may record what was said needs an answer about the one form or child that is named, without being able
 * to list either.
 */
const recording = `
  create function app.representation_of_client(wanted uuid)
    returns table (id uuid, payload_sha256 text, created_by uuid)
    language sql stable security definer set search_path = public, app as $$
    select r.id, r.payload_sha256, r.created_by from representation r where r.client_id = wanted $$;

  create function app.child_for_case(wanted text, on_day date)
    returns table (id uuid, reference text, name text, org_unit_id uuid)
    language sql stable security definer set search_path = public, app as $$
    select c.id, c.reference, c.name,
      (select t.org_unit_id from child_team t where t.child_id = c.id
       order by (t.starts_on <= on_day and (t.ends_on is null or t.ends_on >= on_day)) desc, t.starts_on desc limit 1)
    from child c
    where upper(c.reference) = upper(btrim(wanted))
      and (app.role() = 'COMPLAINTS_MANAGER' or c.id in (select app.my_named_children())) $$;
`;

/*
 * References count up without gaps: the row of the year is locked until the record commits, and a record that fails
 * gives its number back. Complaints about those who see all complaints have a row of numbers of their own, as a missing
 * number would tell that person that there is one.
 */
const references = `
  create function app.next_representation_reference(received date, about uuid) returns text
    language plpgsql security definer set search_path = public, app as $$
    declare
      prefix text := case when exists (select 1 from role_grant g where g.user_id = about and g.role = 'COMPLAINTS_MANAGER')
        then 'RC' else 'R' end;
      number int;
    begin
      insert into representation_counter as k (year, series, last_no) values (extract(year from received)::int, prefix, 1)
        on conflict (year, series) do update set last_no = k.last_no + 1
        returning last_no into number;
      return prefix || '-' || extract(year from received)::int || '-' || lpad(number::text, greatest(4, length(number::text)), '0');
    end $$;
`;

const reach = `
  create function app.my_units() returns setof uuid language sql stable security definer set search_path = public, app as $$
    select o.id from org_unit o where app.org_unit_id() in (o.id, o.parent_id) $$;
  create function app.my_children_as(kinds text[]) returns setof uuid
    language sql stable security definer set search_path = public, app as $$
    select distinct a.child_id from child_access a
    where a.principal_id = app.user_id() and a.because in (select 'relationship ' || kind from unnest(kinds) kind)
      and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()) $$;
`;

/** Leadership sees that a clock has run out, where and by how much; never whose it is. */
const overdue = `
  create function app.overdue_stages()
    returns table (stage text, started_on date, due_on date, team text, service text)
    language sql stable security definer set search_path = public, app as $$
    select s.stage, s.started_on, coalesce(s.agreed_due_on, s.standard_due_on), team.name, service.name
    from complaint_stage s
    join representation r on r.id = s.representation_id
    left join org_unit team on team.id = r.org_unit_id
    left join org_unit service on service.id = team.parent_id and service.kind = 'SERVICE'
    where app.role() in ('LEADERSHIP', 'COMPLAINTS_MANAGER') and s.responded_on is null
      and coalesce(s.agreed_due_on, s.standard_due_on) < app.today()
      and (r.about_user_id is null or r.about_user_id is distinct from app.user_id())
    order by 3, s.id $$;
`;

/*
 * A case gives a complaints manager the child's name. A complaint about that manager must not: a new name in their list
 * would tell them of it.
 */
export const caseReach = `
  alter view app.derived_child_access rename to derived_access_sources;
  create view app.derived_child_access as
    select s.child_id, s.principal_id, s.because, s.depth, s.starts_on, s.ends_on
    from app.derived_access_sources s
    where not exists (
      select 1 from representation r where r.about_user_id = s.principal_id and s.because = 'complaint ' || r.id);
`;

export const complaintFunctions = [recording, references, reach, overdue].join('\n');

export const dropComplaintFunctions = `
  drop view app.derived_child_access;
  alter view app.derived_access_sources rename to derived_child_access;
  drop function app.overdue_stages;
  drop function app.my_children_as;
  drop function app.my_units;
  drop function app.next_representation_reference;
  drop function app.child_for_case;
  drop function app.representation_of_client;
`;
