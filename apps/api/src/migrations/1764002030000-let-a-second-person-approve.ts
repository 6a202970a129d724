import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

const reviewers = `
      if app.role() = 'QUALITY_ASSURANCE' and (old.column_key, new.column_key) not in
        (('EVIDENCE_REVIEW', 'ACHIEVED'), ('EVIDENCE_REVIEW', 'IN_PROGRESS'), ('ACHIEVED', 'EVIDENCE_REVIEW')) then
        raise insufficient_privilege using message = 'quality assurance moves what is under review';
      end if;`;

const saidInEvidence = `exists (select 1 from evidence e where e.action_id = new.id and e.what_changed <> '')`;

const moves = `
  create or replace function app.check_card_move() returns trigger language plpgsql ${definer} as $$
    begin${reviewers}
      if new.column_key = 'ACHIEVED' and exists (
        select 1 from action_lead l join user_account u on u.person_id = l.person_id
        where l.action_id = new.id and u.id = app.user_id()) then
        raise insufficient_privilege using message = 'a second person says that an action is achieved, who does not lead it';
      end if;
      if new.column_key = 'ACHIEVED' and not (exists (select 1 from evidence e where e.action_id = new.id)
        and (${saidInEvidence}
          or exists (select 1 from action_event e where e.action_id = new.id and e.what_changed <> ''))) then
        raise insufficient_privilege using message = 'nothing is achieved without evidence of what changed';
      end if;
      return new;
    end $$;
  revoke execute on function app.check_card_move from public;
`;

const movesBefore = `
  create or replace function app.check_card_move() returns trigger language plpgsql ${definer} as $$
    begin${reviewers}
      if new.column_key = 'ACHIEVED' and not ${saidInEvidence} then
        raise insufficient_privilege using message = 'nothing is achieved without evidence of what changed';
      end if;
      return new;
    end $$;
  revoke execute on function app.check_card_move from public;
`;

const kinds = `'CREATED', 'MOVED', 'EVIDENCE_ADDED', 'CHANGED'`;

/* What changed is said by those who carry the action: quality assurance, who judges it, says nothing of it. */
const saying = `
  alter table action_event add column what_changed text;
  alter table action_event
    add constraint ck_action_event_what_changed_length check (char_length(what_changed) <= 2000),
    drop constraint ck_action_event_kind,
    add constraint ck_action_event_kind check (kind in (${kinds}, 'CHANGE_SAID'));
  alter policy action_event_insert on action_event with check (
    (select app.role()) = 'SYSTEM' or (actor_id = (select app.user_id()) and created_by = (select app.user_id())
      and (((select app.role()) = 'QUALITY_ASSURANCE' and what_changed is null) or app.carries_action(action_id))));
`;

/* Going back, what was said is lost: the schema before has no place for it. */
const unsaying = `
  alter policy action_event_insert on action_event with check (
    (select app.role()) = 'SYSTEM' or (actor_id = (select app.user_id()) and created_by = (select app.user_id())
      and ((select app.role()) = 'QUALITY_ASSURANCE' or app.carries_action(action_id))));
  alter table action_event drop constraint ck_action_event_kind;
  update action_event set kind = 'CHANGED' where kind = 'CHANGE_SAID';
  alter table action_event drop column what_changed,
    add constraint ck_action_event_kind check (kind in (${kinds}));
`;

/** A lead does not approve their own action, and what changed is said without a second piece of evidence. */
export class LetASecondPersonApprove1764002030000 implements MigrationInterface {
  name = 'LetASecondPersonApprove1764002030000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [saying, moves]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [movesBefore, unsaying]) await runner.query(sql);
  }
}
