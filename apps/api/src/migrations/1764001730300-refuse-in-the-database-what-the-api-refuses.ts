import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/** Roles that may do it at all; the row decides besides. */
const recorders = `'PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'COMPLAINTS_MANAGER', 'PARTNER'`;
const leads = `'PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'COMPLAINTS_MANAGER', 'CHILDRENS_RIGHTS'`;

const actions = `
  create function app.carries_action(wanted uuid) returns boolean language sql stable ${definer} as $$
    select app.role() = 'LEADERSHIP'
      or (app.role() in (${leads}) and exists (
        select 1 from action_lead l join user_account u on u.person_id = l.person_id
        where l.action_id = wanted and u.id = app.user_id()))
      or (app.role() = 'TEAM_MANAGER' and (
        exists (select 1 from action a left join org_unit unit on unit.id = a.org_unit_id
          where a.id = wanted and app.org_unit_id() in (a.org_unit_id, unit.parent_id))
        or exists (select 1 from action_lead l join user_account u on u.person_id = l.person_id
          join role_grant g on g.user_id = u.id and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())
          where l.action_id = wanted and g.org_unit_id = app.org_unit_id()))) $$;
  revoke execute on function app.carries_action from public;
  grant execute on function app.carries_action to heard_app;
  comment on function app.carries_action(uuid) is 'Leads, the leads'' team manager and leadership carry an action: the same rule as in the domain.';

  alter policy action_update on action using ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE') or app.carries_action(id));
  alter policy evidence_insert on evidence with check (
    added_by = (select app.user_id()) and created_by = (select app.user_id()) and app.carries_action(action_id));
  alter policy action_event_insert on action_event with check (
    (select app.role()) = 'SYSTEM' or (actor_id = (select app.user_id()) and created_by = (select app.user_id())
      and ((select app.role()) = 'QUALITY_ASSURANCE' or app.carries_action(action_id))));

  create function app.rank_cards(cards uuid[], ranks text[]) returns void language plpgsql ${definer} as $$
    begin
      if (select count(distinct (a.plan_id, a.column_key)) from action a where a.id = any(cards)) > 1
        or app.role() not in ('LEADERSHIP', 'QUALITY_ASSURANCE', ${leads}) then
        raise insufficient_privilege using message = 'cards are put in order by whoever moves one, a column at a time';
      end if;
      update action set rank = made.rank from unnest(cards, ranks) made (id, rank) where action.id = made.id;
    end $$;
  revoke execute on function app.rank_cards from public;
  grant execute on function app.rank_cards to heard_app;
  comment on function app.rank_cards(uuid[], text[]) is 'Where there is no room between two cards, the others of the column get new ranks in the same order, also those that the mover does not carry.';

  create function app.check_card_move() returns trigger language plpgsql ${definer} as $$
    begin
      if app.role() = 'QUALITY_ASSURANCE' and (old.column_key, new.column_key) not in
        (('EVIDENCE_REVIEW', 'ACHIEVED'), ('EVIDENCE_REVIEW', 'IN_PROGRESS'), ('ACHIEVED', 'EVIDENCE_REVIEW')) then
        raise insufficient_privilege using message = 'quality assurance moves what is under review';
      end if;
      if new.column_key = 'ACHIEVED' and not exists (
        select 1 from evidence e where e.action_id = new.id and e.what_changed <> '') then
        raise insufficient_privilege using message = 'nothing is achieved without evidence of what changed';
      end if;
      return new;
    end $$;
  revoke execute on function app.check_card_move from public;
  create trigger action_update_check before update of column_key on action for each row
    when (old.column_key is distinct from new.column_key and app.role() not in ('NOBODY', 'SYSTEM')) execute function app.check_card_move();
`;

/*
 * A task comes with the telling that it is about, and nothing of ours changes a task, a consent, a team or a relationship
 * yet: whatever will, brings its right along.
 */
const records = `
  alter policy feedback_insert on feedback with check (
    (select app.role()) in (${recorders}) and recorded_by = (select app.user_id()) and created_by = (select app.user_id())
    and (child_id is null or child_id in (select app.my_named_children())));
  alter policy work_item_insert on work_item with check (
    created_by = (select app.user_id()) and app.is_being_recorded(subject_id)
    and (child_id is null or child_id in (select app.my_named_children())));
  drop policy work_item_update on work_item;
  drop policy consent_update on consent;
  drop policy child_team_insert on child_team;
  drop policy child_team_update on child_team;
  drop policy child_relationship_insert on child_relationship;
  drop policy child_relationship_update on child_relationship;
  drop policy child_identifier_update on child_identifier;
  revoke update on work_item from heard_app;
  revoke update (withdrawn_at) on consent from heard_app;
  revoke insert on child_team, child_relationship from heard_app;
`;

const byImports = `((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE'))`;
const visibleItem = `(not (subject_id in (select app.withheld_feedback())) and (owner_id = (select app.user_id())
  or (select app.reach()) = 'ALL' or ((select app.reach()) = 'ONE' and child_id = (select app.opened_child()))
  or child_id in (select app.my_children())))`;

const back = `
  grant insert on child_team, child_relationship to heard_app;
  grant update (withdrawn_at) on consent to heard_app;
  grant update on work_item to heard_app;
  create policy child_identifier_update on child_identifier for update to heard_app using ${byImports};
  create policy child_relationship_update on child_relationship for update to heard_app using ${byImports};
  create policy child_relationship_insert on child_relationship for insert to heard_app with check ${byImports};
  create policy child_team_update on child_team for update to heard_app using ${byImports};
  create policy child_team_insert on child_team for insert to heard_app with check ${byImports};
  create policy consent_update on consent for update to heard_app using (
    exists (select 1 from statement where statement.id = consent.statement_id));
  create policy work_item_update on work_item for update to heard_app using ${visibleItem};
  alter policy work_item_insert on work_item with check ((select app.role()) = 'SYSTEM' or (created_by = (select app.user_id())
    and (child_id is null or child_id in (select app.my_named_children()))));
  alter policy feedback_insert on feedback with check (recorded_by = (select app.user_id())
    and (child_id is null or child_id in (select app.my_named_children())));
  drop trigger action_update_check on action;
  drop function app.check_card_move;
  drop function app.rank_cards;
  alter policy action_event_insert on action_event with check ((select app.role()) not in ('NOBODY', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR'));
  alter policy evidence_insert on evidence with check (
    (select app.role()) not in ('NOBODY', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR') and added_by = (select app.user_id()));
  alter policy action_update on action using ((select app.role()) not in ('NOBODY', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR'));
  drop function app.carries_action;
`;

/** What a role may not do through the API, a statement of theirs may not do either. */
export class RefuseInTheDatabaseWhatTheApiRefuses1764001730300 implements MigrationInterface {
  name = 'RefuseInTheDatabaseWhatTheApiRefuses1764001730300';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [actions, records]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(back);
  }
}
