import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/* One row for each rule that a change touched; those of one change share its version, which counts the changes of a kind. */
const table = `
  create table break_rule_change (
    id uuid not null constraint pk_break_rule_change primary key,
    created_at timestamptz not null default now(),
    created_by uuid constraint fk_break_rule_change_created_by references user_account(id),
    client_id uuid not null,
    payload_sha256 text not null constraint ck_break_rule_change_payload_sha256_length check (char_length(payload_sha256) <= 64),
    kind text not null constraint ck_break_rule_change_kind_length check (char_length(kind) <= 60),
    version int not null constraint ck_break_rule_change_version check (version > 0),
    stream text not null constraint ck_break_rule_change_stream_length check (char_length(stream) <= 60),
    level int not null constraint ck_break_rule_change_level check (level between 0 and 2),
    days int,
    days_before int,
    next_role text constraint ck_break_rule_change_next_role_length check (char_length(next_role) <= 60),
    next_role_before text constraint ck_break_rule_change_next_role_before_length check (char_length(next_role_before) <= 60),
    reason text not null constraint ck_break_rule_change_reason_length check (char_length(reason) <= 300),
    constraint ck_break_rule_change_days check (num_nonnulls(days, days_before) > 0),
    constraint uq_break_rule_change_version unique (kind, version, stream, level)
  );
  create index ix_break_rule_change_client on break_rule_change (client_id);
  alter table break_rule_change enable row level security;
  create policy break_rule_change_read on break_rule_change for select to heard_app using ((select app.user_id()) is not null);
  grant select on break_rule_change to heard_app;
`;

const change = `
  create function app.change_break_rules(form uuid, payload text, wanted text, next_version int, why text, said jsonb) returns setof uuid language plpgsql ${definer} as $$
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'rules are changed by whoever runs the settings';
      end if;
      return query
        with new_rules as materialized (
          select * from jsonb_to_recordset(said) as r(stream text, level int, days int, "nextRole" text)),
        different as materialized (
          select coalesce(n.stream, o.stream) as stream, coalesce(n.level, o.level) as level, n.days, o.days as days_before,
            n."nextRole" as next_role, o.next_role as next_role_before
          from new_rules n full join (select * from break_rule b where b.kind = wanted) o on o.stream = n.stream and o.level = n.level
          where (n.days, n."nextRole") is distinct from (o.days, o.next_role)),
        gone as (
          delete from break_rule b using different d where b.kind = wanted and b.stream = d.stream and b.level = d.level and d.days is null),
        put as (
          insert into break_rule (kind, stream, level, days, next_role)
          select wanted, d.stream, d.level, d.days, d.next_role from different d where d.days is not null
          on conflict on constraint pk_break_rule do update set days = excluded.days, next_role = excluded.next_role)
        insert into break_rule_change (id, created_by, client_id, payload_sha256, kind, version, stream, level, days, days_before, next_role, next_role_before, reason)
        select gen_random_uuid(), app.user_id(), form, payload, wanted, next_version, d.stream, d.level, d.days, d.days_before, d.next_role, d.next_role_before, why
        from different d returning break_rule_change.id;
    end $$;
  comment on function app.change_break_rules(uuid, text, text, int, text, jsonb) is 'What counts from now on of one link, all of it; answers a row for each rule that is another now, none where nothing is.';
  revoke execute on function app.change_break_rules from public;
  grant execute on function app.change_break_rules to heard_app;
`;

/** How long each link of the chain may take is a setting: changed by name, with a reason, and kept as it was before. */
export class ChangeRulesOfBreaks1764002137000 implements MigrationInterface {
  name = 'ChangeRulesOfBreaks1764002137000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(change);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.change_break_rules; drop table break_rule_change');
  }
}
