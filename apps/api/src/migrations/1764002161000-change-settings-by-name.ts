import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/* One row for each change; its version counts the changes of that setting. */
const table = `
  create table setting_change (
    id uuid not null constraint pk_setting_change primary key,
    created_at timestamptz not null default now(),
    created_by uuid constraint fk_setting_change_created_by references user_account(id),
    client_id uuid not null,
    payload_sha256 text not null constraint ck_setting_change_payload_sha256_length check (char_length(payload_sha256) <= 64),
    key text not null constraint ck_setting_change_key_length check (char_length(key) <= 60),
    version int not null constraint ck_setting_change_version check (version > 0),
    value jsonb not null constraint ck_setting_change_value_length check (octet_length(value::text) <= 10000),
    value_before jsonb not null constraint ck_setting_change_value_before_length check (octet_length(value_before::text) <= 10000),
    reason text not null constraint ck_setting_change_reason_length check (char_length(reason) <= 300),
    constraint uq_setting_change_client unique (client_id),
    constraint uq_setting_change_version unique (key, version)
  );
  alter table setting_change enable row level security;
  create policy setting_change_read on setting_change for select to heard_app using ((select app.role()) = 'ADMINISTRATOR');
  grant select on setting_change to heard_app;
`;

const change = `
  create function app.change_setting(form uuid, payload text, wanted text, next_version int, said jsonb, why text) returns uuid language plpgsql ${definer} as $$
    declare
      was jsonb;
      change uuid := gen_random_uuid();
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'settings are changed by whoever runs them';
      end if;
      select s.value into was from setting s where s.key = wanted for update;
      insert into setting (key, value, created_by) values (wanted, said, app.user_id())
      on conflict on constraint pk_setting do update set value = excluded.value;
      insert into setting_change (id, created_by, client_id, payload_sha256, key, version, value, value_before, reason)
      values (change, app.user_id(), form, payload, wanted, next_version, said, coalesce(was, '{}'), why);
      return change;
    end $$;
  comment on function app.change_setting(uuid, text, text, int, jsonb, text) is 'What a setting is from now on; answers the row that says who changed it, when, why, and from what.';
  revoke execute on function app.change_setting from public;
  grant execute on function app.change_setting to heard_app;
`;

/** What a council sets for itself is changed by name, with a reason, and kept as it was before. */
export class ChangeSettingsByName1764002161000 implements MigrationInterface {
  name = 'ChangeSettingsByName1764002161000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(change);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.change_setting; drop table setting_change');
  }
}
