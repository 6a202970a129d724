import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/** @param ends what takes the reach of a case away again, of the complaint `r` that the case is for. */
const derived = (ends: string): string => `
  create or replace view app.derived_child_access as
    select s.child_id, s.principal_id, s.because, min(s.depth) as depth, s.starts_on,
      case when bool_or(s.ends_on is null) then null else max(s.ends_on) end as ends_on
    from app.derived_access_sources s
    where (s.ends_on is null or s.ends_on >= s.starts_on)
      and not exists (select 1 from representation r where ${ends} and s.because = 'complaint ' || r.id)
    group by s.child_id, s.principal_id, s.because, s.starts_on`;

const follow = `
  create or replace function app.follow_representation() returns trigger language plpgsql ${definer} as $$
    declare followed uuid[];
    begin
      if tg_op = 'UPDATE' then
        select array_agg(distinct k.child_id) into followed
        from new_rows n join old_rows o on o.id = n.id join child_case k on k.subject_id = n.id
        where o.about_user_id is distinct from n.about_user_id or o.child_id is distinct from n.child_id;
      elsif tg_op = 'INSERT' then
        select array_agg(distinct k.child_id) into followed from new_rows n join child_case k on k.subject_id = n.id
        where n.about_user_id is not null or n.child_id is distinct from k.child_id;
      else
        select array_agg(distinct k.child_id) into followed from old_rows o join child_case k on k.subject_id = o.id
        where o.about_user_id is not null or o.child_id is distinct from k.child_id;
      end if;
      if followed is not null then perform app.refresh_child_access(followed); end if;
      return null;
    end $$`;

const followBefore = `
  create or replace function app.follow_representation() returns trigger language plpgsql ${definer} as $$
    declare changed uuid[];
    begin
      if tg_op = 'INSERT' then select array_agg(n.id) into changed from new_rows n where n.about_user_id is not null; end if;
      if tg_op = 'DELETE' then select array_agg(o.id) into changed from old_rows o where o.about_user_id is not null; end if;
      if tg_op = 'UPDATE' then
        select array_agg(n.id) into changed from new_rows n join old_rows o on o.id = n.id and o.about_user_id is distinct from n.about_user_id;
      end if;
      if changed is not null then
        perform app.refresh_child_access((select array_agg(distinct k.child_id) from child_case k where k.subject_id = any(changed)));
      end if;
      return null;
    end $$`;

/**
 * Which child and which team a complaint concerns can be put right. A case gives the child's name only as long as the
 * complaint is about that child: the one whom it named by mistake is nobody's case.
 */
export class CorrectWhomAComplaintConcerns1764001941000 implements MigrationInterface {
  name = 'CorrectWhomAComplaintConcerns1764001941000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index ix_child_case_subject on child_case (subject_id)');
    await runner.query(derived('(r.about_user_id = s.principal_id or r.child_id is distinct from s.child_id)'));
    await runner.query(`comment on view app.derived_child_access is
      'A case gives a complaints manager the child''s name, as long as the complaint concerns that child. A complaint about that manager must not: a new name in their list would tell them of it.'`);
    await runner.query(follow);
    await runner.query('grant update (child_id, org_unit_id) on representation to heard_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke update (child_id, org_unit_id) on representation from heard_app');
    await runner.query(followBefore);
    await runner.query(derived('r.about_user_id = s.principal_id'));
    await runner.query(`comment on view app.derived_child_access is
      'A case gives a complaints manager the child''s name. A complaint about that manager must not: a new name in their list would tell them of it.'`);
    await runner.query('drop index ix_child_case_subject');
    await runner.query('select app.rebuild_child_access()');
  }
}
