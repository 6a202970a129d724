import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';
const stamps = `
    created_at timestamptz not null default now(),
    created_by uuid,`;
const form = (table: string, nullable = ''): string => `
    client_id uuid${nullable} constraint uq_${table}_client unique,
    payload_sha256 text${nullable} constraint ck_${table}_payload_sha256_length check (char_length(payload_sha256) <= 64),`;
const text = (table: string, column: string, length: number, nullable = ''): string =>
  `${column} text${nullable} constraint ck_${table}_${column}_length check (char_length(${column}) <= ${length})`;

/* What an episode or an allocation says is worked out from its row and follows it; what people say of it is only added to. */
const tables = `
  alter table child_status
    add column ${text('child_status', 'began_because', 60)},
    add column ${text('child_status', 'ended_because', 60)};
  create table life_decision (
    id uuid not null constraint pk_life_decision primary key,${stamps}${form('life_decision')}
    child_id uuid not null constraint fk_life_decision_child references child(id),
    kind text not null constraint ck_life_decision_kind check (kind in ('PLACEMENT_MOVE', 'SCHOOL', 'FAMILY_TIME', 'CHANGE_OF_WORKER', 'OTHER')),
    ${text('life_decision', 'title', 300)},
    ${text('life_decision', 'what', 2000)},
    ${text('life_decision', 'decided_by', 200)},
    took_effect_on date not null,
    known_on date not null,
    source text not null constraint ck_life_decision_source check (source in ('EPISODE', 'ALLOCATION', 'RECORDED')),
    child_status_id uuid constraint uq_life_decision_child_status unique
      constraint fk_life_decision_child_status references child_status(id) on delete cascade,
    child_relationship_id uuid constraint uq_life_decision_child_relationship unique
      constraint fk_life_decision_child_relationship references child_relationship(id) on delete cascade,
    withdrawn_on date,
    constraint ck_life_decision_from check (
      (source = 'EPISODE') = (child_status_id is not null) and (source = 'ALLOCATION') = (child_relationship_id is not null)
      and (source = 'RECORDED') = (client_id is not null and payload_sha256 is not null and what is not null)),
    constraint ck_life_decision_title check ((kind = 'OTHER') = (title is not null))
  );
  create index ix_life_decision_child on life_decision (child_id, took_effect_on, id);
  create index ix_life_decision_took_effect_on on life_decision (took_effect_on);
  create table life_decision_asking (
    id uuid not null constraint pk_life_decision_asking primary key,${stamps}${form('life_decision_asking', ' not null')}
    life_decision_id uuid not null constraint fk_life_decision_asking_life_decision references life_decision(id) on delete cascade,
    seq int not null,
    answer text not null constraint ck_life_decision_asking_answer check (answer in ('YES', 'NO', 'NOT_KNOWN')),
    weight text constraint ck_life_decision_asking_weight check (weight in ('DECIDED_IT', 'MUCH', 'SOME', 'LITTLE')),
    why text constraint ck_life_decision_asking_why check (why in ('EMERGENCY', 'COURT', 'TOO_YOUNG', 'NOT_SAFE', 'NOT_REACHED', 'NO_SUPPORT', 'MISSED', 'OTHER')),
    ${text('life_decision_asking', 'words', 2000)},
    said_by uuid not null constraint fk_life_decision_asking_said_by references user_account(id),
    said_as text not null constraint ck_life_decision_asking_said_as check (said_as in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP')),
    said_on date not null,
    constraint uq_life_decision_asking_seq unique (life_decision_id, seq),
    constraint ck_life_decision_asking_said check (
      (answer = 'YES') = (weight is not null) and (answer = 'NO') = (why is not null) and (words is not null or answer <> 'NOT_KNOWN' and why is distinct from 'OTHER'))
  );
  create table life_decision_words (
    id uuid not null constraint pk_life_decision_words primary key,${stamps}
    asking_id uuid not null constraint fk_life_decision_words_asking references life_decision_asking(id) on delete cascade,
    statement_id uuid not null constraint fk_life_decision_words_statement references statement(id),
    constraint uq_life_decision_words unique (asking_id, statement_id)
  );
  create table life_decision_telling (
    id uuid not null constraint pk_life_decision_telling primary key,${stamps}${form('life_decision_telling', ' not null')}
    life_decision_id uuid not null constraint fk_life_decision_telling_life_decision references life_decision(id) on delete cascade,
    seq int not null,
    result text not null constraint ck_life_decision_telling_result check (result in ('TOLD', 'COULD_NOT', 'ASKED_NOT', 'UNREACHED')),
    told_on date not null,
    told_by uuid not null constraint fk_life_decision_telling_told_by references user_account(id),
    ${text('life_decision_telling', 'means', 60)},
    ${text('life_decision_telling', 'words', 2000)},
    ${text('life_decision_telling', 'reason', 2000)},
    try_again_on date,
    constraint uq_life_decision_telling_seq unique (life_decision_id, seq),
    constraint ck_life_decision_telling_words check ((result = 'TOLD') = (words is not null and means is not null)),
    constraint ck_life_decision_telling_try_again check ((result = 'COULD_NOT') = (try_again_on is not null)),
    constraint ck_life_decision_telling_reason check (result not in ('COULD_NOT', 'UNREACHED') or reason is not null)
  );
`;

/* An episode whose reason is another placement with other carers (P, B) is a move; T and U leave the carers, L the placement.
 * An allocation after that of somebody else is a change of worker. A return and a case system may both tell of one move. */
const derived = `
  create view app.derived_life_decisions as
    select e.id, e.child_id, 'PLACEMENT_MOVE' as kind, 'EPISODE' as source, e.id as child_status_id, null::uuid as child_relationship_id,
      e.starts_on as took_effect_on, (e.created_at at time zone 'Europe/London')::date as stored_on
    from (select distinct on (s.child_id, s.starts_on) s.id, s.child_id, s.starts_on, s.created_at from child_status s
      where s.kind = 'PLACEMENT' and s.began_because in ('P', 'B') order by s.child_id, s.starts_on, s.created_at, s.id) e
    union all
    select r.id, r.child_id, 'CHANGE_OF_WORKER', 'ALLOCATION', null, r.id, r.starts_on, (r.created_at at time zone 'Europe/London')::date
    from child_relationship r
    where r.kind = 'ALLOCATED_WORKER' and r.person_id <> (
      select b.person_id from child_relationship b where b.child_id = r.child_id and b.kind = 'ALLOCATED_WORKER' and b.starts_on < r.starts_on
      order by b.starts_on desc limit 1);
  comment on view app.derived_life_decisions is 'Moves and changes of worker, told from episodes and allocations alone.';
  create function app.refresh_life_decisions(children uuid[]) returns void language plpgsql ${definer} as $$
    begin
      if coalesce(cardinality(children), 0) = 0 then return; end if;
      update life_decision d set took_effect_on = coalesce(n.took_effect_on, d.took_effect_on),
          withdrawn_on = case when n.id is null then coalesce(app.today(), current_date) end
        from life_decision o left join app.derived_life_decisions n on n.id = o.id and n.child_id = o.child_id and n.child_id = any(children)
        where d.id = o.id and o.child_id = any(children) and o.source <> 'RECORDED'
          and (o.took_effect_on is distinct from n.took_effect_on and n.id is not null or (o.withdrawn_on is null) <> (n.id is not null));
      insert into life_decision (id, created_by, child_id, kind, source, child_status_id, child_relationship_id, took_effect_on, known_on)
        select n.id, app.user_id(), n.child_id, n.kind, n.source, n.child_status_id, n.child_relationship_id, n.took_effect_on, coalesce(app.today(), n.stored_on)
        from app.derived_life_decisions n where n.child_id = any(children) and not exists (select 1 from life_decision d where d.id = n.id);
    end $$;
  comment on function app.refresh_life_decisions(uuid[]) is 'Keeps what episodes and allocations say was decided, from the day on which it came to be known; what they no longer say is withdrawn, never removed.';
  create function app.follow_life_decisions() returns trigger language plpgsql ${definer} set enable_seqscan = off as $$
    begin
      if tg_table_name = 'child_status' then
        perform app.refresh_life_decisions(array(select distinct n.child_id from new_rows n where n.kind = 'PLACEMENT'));
      else
        perform app.refresh_life_decisions(array(select distinct n.child_id from new_rows n where n.kind = 'ALLOCATED_WORKER'));
      end if;
      return null;
    end $$;
  create trigger child_status_insert_decisions after insert on child_status referencing new table as new_rows for each statement execute function app.follow_life_decisions();
  create trigger child_status_update_decisions after update on child_status referencing new table as new_rows for each statement execute function app.follow_life_decisions();
  create trigger child_relationship_insert_decisions after insert on child_relationship referencing new table as new_rows for each statement execute function app.follow_life_decisions();
  create trigger child_relationship_update_decisions after update on child_relationship referencing new table as new_rows for each statement execute function app.follow_life_decisions();
`;

const whoMay = `
  create function app.is_of_age_to_be_asked(born date, on_day date) returns boolean language sql immutable as $$
    select born is null or (born + interval '4 years')::date <= on_day $$;
  comment on function app.is_of_age_to_be_asked(date, date) is 'From the fourth birthday on, as participation in reviews counts.';
  create function app.may_decide_for(child uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return case when app.role() = 'TEAM_MANAGER' then child in (select app.my_children())
        when app.role() in ('PRACTITIONER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS') then exists (
          select 1 from child_relationship r join user_account u on u.person_id = r.person_id
          where r.child_id = child and u.id = app.user_id() and r.starts_on <= app.today() and (r.ends_on is null or r.ends_on >= app.today()))
        else false end;
    end $$;
  comment on function app.may_decide_for(uuid) is 'Who writes down what was decided about a child: who works with them by name, and their team manager.';
  create function app.may_say_of(decision uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (select 1 from life_decision d where d.id = decision and d.withdrawn_on is null and app.may_decide_for(d.child_id));
    end $$;
  create function app.is_next_asking(decision uuid, seq int) returns boolean language plpgsql stable ${definer} as $$
    begin
      return seq = 1 + (select count(*) from life_decision_asking a where a.life_decision_id = decision);
    end $$;
  create function app.is_next_decision_telling(decision uuid, seq int) returns boolean language plpgsql stable ${definer} as $$
    begin
      return seq = 1 + (select count(*) from life_decision_telling t where t.life_decision_id = decision);
    end $$;
  create function app.is_decision_tried_twice(decision uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return 2 <= (select count(*) from life_decision_telling t where t.life_decision_id = decision and t.result = 'COULD_NOT');
    end $$;
  create function app.may_be_linked(asking uuid, wanted uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (
        select 1 from life_decision_asking a join life_decision d on d.id = a.life_decision_id
        join statement s on s.id = wanted join feedback f on f.id = s.feedback_id
        where a.id = asking and a.answer = 'YES' and a.said_by = app.user_id() and a.created_at = now()
          and f.child_id = d.child_id and f.given_on <= d.took_effect_on and f.speaker_role = 'CHILD'
          and (s.words is not null or s.not_ascertained_reason = 'DID_NOT_WANT_TO')
          and not exists (select 1 from withheld_from w where w.feedback_id = f.id));
    end $$;
  comment on function app.may_be_linked(uuid, uuid) is 'What the child said before it took effect. Words that are kept from anybody are not linked: that the child was asked would tell them of it.';
  create function app.decision_form(form uuid) returns table(id uuid, payload text, written_by uuid) language sql stable ${definer} as $$
    select d.id, d.payload_sha256, d.created_by from life_decision d where d.client_id = form
    union all select a.life_decision_id, a.payload_sha256, a.said_by from life_decision_asking a where a.client_id = form
    union all select t.life_decision_id, t.payload_sha256, t.created_by from life_decision_telling t where t.client_id = form limit 1 $$;
  comment on function app.decision_form(uuid) is 'What a form of this number has stored before, whoever sent it.';
  create function app.asked_before_figures() returns table(kind text, decisions int, asked int, not_asked int, told int) language sql stable ${definer} as $$
    select d.kind, count(*)::int, (count(*) filter (where asked.answer = 'YES'))::int, (count(*) filter (where asked.answer = 'NO'))::int,
      (count(*) filter (where exists (select 1 from life_decision_telling t where t.life_decision_id = d.id and t.result in ('TOLD', 'ASKED_NOT'))))::int
    from life_decision d join child c on c.id = d.child_id
    left join lateral (select a.answer from life_decision_asking a where a.life_decision_id = d.id order by a.seq desc limit 1) asked on true
    where d.took_effect_on between app.today() - 91 and app.today() and d.withdrawn_on is null
      and app.is_of_age_to_be_asked(c.date_of_birth, d.took_effect_on) and app.role() in ('QUALITY_ASSURANCE', 'LEADERSHIP')
    group by d.kind $$;
  comment on function app.asked_before_figures() is 'Decisions that took effect in the last quarter year about children of four and older: how many were asked before, and told.';
`;

const names = `app.is_of_age_to_be_asked, app.refresh_life_decisions, app.follow_life_decisions, app.may_decide_for, app.may_say_of, app.is_next_asking, app.is_next_decision_telling,
    app.is_decision_tried_twice, app.may_be_linked, app.decision_form, app.asked_before_figures`;
const read = `((select app.reach()) = 'ALL' or (select app.reach()) = 'ONE' and child_id = (select app.opened_child()) or child_id in (select app.my_children()))`;
const rights = `
  revoke execute on function ${names} from public;
  grant execute on function app.may_decide_for, app.may_say_of, app.is_next_asking, app.is_next_decision_telling, app.is_decision_tried_twice,
    app.may_be_linked, app.decision_form, app.asked_before_figures to heard_app;
  alter table life_decision enable row level security;
  create policy life_decision_read on life_decision for select to heard_app using ${read};
  create policy life_decision_insert on life_decision for insert to heard_app with check (
    source = 'RECORDED' and created_by = (select app.user_id()) and known_on = (select app.today()) and app.may_decide_for(child_id));
  alter table life_decision_asking enable row level security;
  create policy life_decision_asking_read on life_decision_asking for select to heard_app using (
    exists (select 1 from life_decision where life_decision.id = life_decision_asking.life_decision_id));
  create policy life_decision_asking_insert on life_decision_asking for insert to heard_app with check (
    said_by = (select app.user_id()) and created_by = (select app.user_id()) and said_as = (select app.role()) and said_on = (select app.today())
    and app.may_say_of(life_decision_id) and app.is_next_asking(life_decision_id, seq));
  alter table life_decision_words enable row level security;
  create policy life_decision_words_read on life_decision_words for select to heard_app using (
    exists (select 1 from life_decision_asking where life_decision_asking.id = life_decision_words.asking_id)
    and exists (select 1 from statement where statement.id = life_decision_words.statement_id));
  create policy life_decision_words_insert on life_decision_words for insert to heard_app with check (
    created_by = (select app.user_id()) and exists (select 1 from statement where statement.id = life_decision_words.statement_id)
    and app.may_be_linked(asking_id, statement_id));
  alter table life_decision_telling enable row level security;
  create policy life_decision_telling_read on life_decision_telling for select to heard_app using (
    exists (select 1 from life_decision where life_decision.id = life_decision_telling.life_decision_id));
  create policy life_decision_telling_insert on life_decision_telling for insert to heard_app with check (
    told_by = (select app.user_id()) and created_by = (select app.user_id()) and told_on <= (select app.today()) and app.may_say_of(life_decision_id)
    and app.is_next_decision_telling(life_decision_id, seq)
    and (result <> 'UNREACHED' or (select app.role()) = 'TEAM_MANAGER' and app.is_decision_tried_twice(life_decision_id)));
  grant select, insert on life_decision, life_decision_asking, life_decision_words, life_decision_telling to heard_app;
`;

/** Moves, school, family time, change of worker: was the child asked before, what weight had it, were they told? */
export class DecideWithTheChildsVoice1764002138000 implements MigrationInterface {
  name = 'DecideWithTheChildsVoice1764002138000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [tables, derived, whoMay, rights]) await runner.query(sql);
    await runner.query('select app.refresh_life_decisions(array(select id from child))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger child_status_insert_decisions on child_status;
      drop trigger child_status_update_decisions on child_status;
      drop trigger child_relationship_insert_decisions on child_relationship;
      drop trigger child_relationship_update_decisions on child_relationship;
      drop table life_decision_words, life_decision_telling, life_decision_asking, life_decision;
      drop function ${names};
      drop view app.derived_life_decisions;
      alter table child_status drop column began_because, drop column ended_because;
    `);
  }
}
