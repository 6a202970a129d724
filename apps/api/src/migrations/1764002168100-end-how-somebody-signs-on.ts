import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';
const fresh = (column: string): string => `${column} > now() - interval '14 days'`;

const columns = `
  alter table sign_on_identity add column end_asked_by uuid, add column end_asked_at timestamptz,
    add constraint fk_sign_on_identity_end_asked_by foreign key (end_asked_by) references user_account (id),
    add constraint ck_sign_on_identity_end check ((end_asked_by is null) = (end_asked_at is null));
`;

const looking = `
  create function app.sign_on_access(account uuid) returns table(joined_at timestamptz, last_at timestamptz, end_asked_by uuid, may_end boolean) language sql stable ${definer} as $$
    select i.created_at, i.last_at, case when ${fresh('i.end_asked_at')} then i.end_asked_by end,
      account <> app.user_id() and (not coalesce(${fresh('i.end_asked_at')}, false) or app.may_approve(i.end_asked_by, account))
    from sign_on_identity i where i.user_id = account and app.role() = 'ADMINISTRATOR' $$;
  comment on function app.sign_on_access(uuid) is 'Since when somebody comes by the council''s own sign-on, and who asked for that to end; for who runs the system.';
`;

const ending = `
  create function app.end_sign_on_of(account uuid) returns text language plpgsql ${definer} as $$
    declare asked sign_on_identity;
    begin
      if account = app.user_id() or app.role() not in ('ADMINISTRATOR', 'LEADERSHIP') then
        raise insufficient_privilege using message = 'how somebody signs on is ended for somebody else, by who runs the system';
      end if;
      select * into asked from sign_on_identity i where i.user_id = account for update;
      if not found then return 'NONE'; end if;
      if not coalesce(${fresh('asked.end_asked_at')} and app.may_approve(asked.end_asked_by, account), false) then
        if app.role() <> 'ADMINISTRATOR' then
          raise insufficient_privilege using message = 'who runs the system asks for it';
        end if;
        if app.holds_widest(account) then
          if ${fresh('asked.end_asked_at')} then return 'WAITS'; end if;
          update sign_on_identity i set end_asked_by = app.user_id(), end_asked_at = now() where i.user_id = account;
          return 'WAITS';
        end if;
      end if;
      delete from sign_on_identity i where i.user_id = account;
      delete from session s where s.user_id = account;
      return 'DONE';
    end $$;
  comment on function app.end_sign_on_of(uuid) is 'The issuer''s number for somebody is forgotten, and their sessions end. Of one of the widest roles by two: the first asks, a second person (app.may_approve) does it.';
`;

const waiting = `
  create function app.waiting_resets() returns table(kind text, user_id uuid, asked_by uuid, asked_at timestamptz) language sql stable ${definer} as $$
    select w.* from (
      select 'SECOND_FACTOR', f.user_id, f.reset_asked_by, f.reset_asked_at from second_factor f where ${fresh('f.reset_asked_at')}
      union all
      select 'SIGN_ON', i.user_id, i.end_asked_by, i.end_asked_at from sign_on_identity i where ${fresh('i.end_asked_at')}
    ) w(kind, user_id, asked_by, asked_at) where app.role() in ('ADMINISTRATOR', 'LEADERSHIP') and app.may_approve(w.asked_by, w.user_id) $$;
  comment on function app.waiting_resets() is 'What an administrator has asked for of somebody with one of the widest roles, and the reader may do as the second person.';
`;

const refusing = `raise insufficient_privilege using message = 'who runs the system asks for it';`;
const asking = `if asked.reset_asked_at > now() - interval '14 days' then return 'WAITS'; end if;
        update second_factor f set reset_asked_by = app.user_id(), reset_asked_at = now() where f.user_id = account;
        return 'WAITS';`;

const before = `
      if app.holds_widest(account) and not coalesce(asked.reset_asked_at > now() - interval '14 days' and app.may_approve(asked.reset_asked_by, account), false) then
        if app.role() <> 'ADMINISTRATOR' then
          ${refusing}
        end if;
        ${asking}
      end if;`;

/* Leadership does nothing that nobody has asked for: of narrower roles, too. */
const after = `
      if not coalesce(asked.reset_asked_at > now() - interval '14 days' and app.may_approve(asked.reset_asked_by, account), false) then
        if app.role() <> 'ADMINISTRATOR' then
          ${refusing}
        end if;
        if app.holds_widest(account) then
          ${asking.replaceAll('\n', '\n  ')}
        end if;
      end if;`;

const resetting = (steps: string): string => `
  create or replace function app.reset_second_factor(account uuid) returns text language plpgsql ${definer} as $$
    declare asked second_factor;
    begin
      if account = app.user_id() or app.role() not in ('ADMINISTRATOR', 'LEADERSHIP') then
        raise insufficient_privilege using message = 'a second factor is reset for somebody else, by who runs the system';
      end if;
      select * into asked from second_factor f where f.user_id = account for update;
      if not found then return 'NONE'; end if;${steps}
      perform app.forget_second_factor(account);
      delete from session s where s.user_id = account;
      return 'DONE';
    end $$;
`;

const made = 'app.sign_on_access, app.end_sign_on_of, app.waiting_resets';

/** How somebody comes by the council's own sign-on is ended for them; leadership, too, is the second person for that and for a second factor. */
export class EndHowSomebodySignsOn1764002168100 implements MigrationInterface {
  name = 'EndHowSomebodySignsOn1764002168100';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [
      columns,
      looking,
      ending,
      waiting,
      `revoke execute on function ${made} from public; grant execute on function ${made} to heard_app`,
      resetting(after),
    ]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(resetting(before));
    await runner.query(`drop function ${made}`);
    await runner.query(`
      alter table sign_on_identity drop constraint ck_sign_on_identity_end, drop constraint fk_sign_on_identity_end_asked_by,
        drop column end_asked_by, drop column end_asked_at`);
  }
}
