import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'language sql stable security definer set search_path = public, app, pg_temp';

const functions = `
  create function app.complaint_confidants(wanted uuid) returns table (user_id uuid, name text, is_about_them boolean)
    ${definer} as $$
    select distinct u.id, p.name, u.id is not distinct from r.about_user_id
    from representation r
    join role_grant g on g.role = 'PRACTITIONER' and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())
    join user_account u on u.id = g.user_id and u.disabled_at is null
    join person p on p.id = u.person_id
    where r.id = wanted and r.kind = 'COMPLAINT' and app.role() = 'COMPLAINTS_MANAGER'
      and r.about_user_id is distinct from app.user_id()
      and (exists (
          select 1 from child_access a where a.child_id = r.child_id and a.principal_id = u.id
            and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today())
            and (a.because like 'relationship %' or a.because = 'team'))
        or (r.child_id is null and g.org_unit_id = r.org_unit_id)) $$;
  comment on function app.complaint_confidants(uuid) is
    'Practitioners whose own work a complaint concerns: who work with the child, or in the team where it is about no child.';

  create function app.complaint_notices() returns table (id uuid, child_id uuid, shared_at timestamptz, shared_by uuid)
    ${definer} as $$
    select s.id, r.child_id, s.created_at, s.created_by
    from complaint_share s join representation r on r.id = s.representation_id
    where app.role() = 'PRACTITIONER' and s.user_id = app.user_id() and s.taken_back_at is null
      and (s.although_about_them or r.about_user_id is distinct from s.user_id)
      and (r.child_id in (select app.my_children()) or (r.child_id is null and r.org_unit_id in (select app.my_units()))) $$;
  comment on function app.complaint_notices() is
    'That a complaint exists, for the practitioner with whom it was shared and as long as it concerns their work: nothing of what it says.';

  create function app.complaint_learning()
    returns table (id uuid, stage text, closed_on date, finding text, end_kind text, learnt text, learning_change text)
    ${definer} as $$
    select r.id, s.stage, coalesce(s.responded_on, r.ended_on), s.finding, r.end_kind, r.learnt, r.learning_change
    from representation r
    left join lateral (
      select * from complaint_stage every where every.representation_id = r.id order by every.stage desc limit 1) s on true
    where app.role() in ('QUALITY_ASSURANCE', 'COMPLAINTS_MANAGER') and r.kind = 'COMPLAINT'
      and (s.responded_on is not null or r.end_kind is not null)
      and r.about_user_id is distinct from app.user_id()
    order by 3 desc, 1 limit 300 $$;
  comment on function app.complaint_learning() is
    'How complaints ended and what was learnt, the latest 300: no reference, no name, no word of a complaint or of its answer.';

  revoke execute on function app.complaint_confidants, app.complaint_notices, app.complaint_learning from public;
  grant execute on function app.complaint_confidants, app.complaint_notices, app.complaint_learning to heard_app;
`;

const shares = `
  create table complaint_share (
    id uuid constraint pk_complaint_share primary key,
    created_at timestamptz not null default now(),
    created_by uuid,
    representation_id uuid not null,
    user_id uuid not null,
    although_about_them boolean not null default false,
    taken_back_at timestamptz,
    taken_back_by uuid,
    constraint fk_complaint_share_representation foreign key (representation_id) references representation (id),
    constraint fk_complaint_share_user foreign key (user_id) references user_account (id),
    constraint fk_complaint_share_taken_back_by foreign key (taken_back_by) references user_account (id),
    constraint ck_complaint_share_taken_back check (num_nonnulls(taken_back_at, taken_back_by) in (0, 2)));
  create unique index uq_complaint_share on complaint_share (representation_id, user_id) where taken_back_at is null;
  create index ix_complaint_share_user on complaint_share (user_id);
  alter table complaint_share enable row level security;
`;

const policies = `
  create policy complaint_share_read on complaint_share for select to heard_app
    using ((select app.role()) = 'COMPLAINTS_MANAGER' and exists (select 1 from representation r where r.id = complaint_share.representation_id));
  create policy complaint_share_insert on complaint_share for insert to heard_app
    with check ((select app.role()) = 'COMPLAINTS_MANAGER' and created_by = (select app.user_id())
      and exists (select 1 from app.complaint_confidants(complaint_share.representation_id) k
        where k.user_id = complaint_share.user_id and (complaint_share.although_about_them or not k.is_about_them)));
  create policy complaint_share_update on complaint_share for update to heard_app
    using ((select app.role()) = 'COMPLAINTS_MANAGER' and exists (select 1 from representation r where r.id = complaint_share.representation_id))
    with check (taken_back_by = (select app.user_id()));
  comment on policy complaint_share_insert on complaint_share is
    'Whoever a complaint is about learns that it exists only where the complaints manager said that they mean it.';
  grant select, insert on complaint_share to heard_app;
  grant update (taken_back_at, taken_back_by) on complaint_share to heard_app;
`;

/** The complaints manager may tell a practitioner that a complaint exists; quality assurance reads how they end and what was learnt. */
export class ShareThatComplaintsExist1764001890000 implements MigrationInterface {
  name = 'ShareThatComplaintsExist1764001890000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(shares);
    await runner.query(functions);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table complaint_share');
    await runner.query('drop function app.complaint_confidants, app.complaint_notices, app.complaint_learning');
  }
}
