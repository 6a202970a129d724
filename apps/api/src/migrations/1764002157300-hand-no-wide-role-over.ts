import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';
const isOn = (days: string): string =>
  `${days}.starts_on <= app.today() and (${days}.ends_on is null or ${days}.ends_on >= app.today())`;
const isHere = `u.disabled_at is null and exists (select 1 from role_grant g where g.user_id = u.id and (g.ends_on is null or g.ends_on >= on_day))`;

/* A wish that has run out is none any more, also before somebody has looked at it. */
const holding = (open: string): string => `
  create or replace function app.holds_widest(who uuid) returns boolean language sql stable ${definer} as $$
    select exists (select 1 from role_grant g where g.user_id = who and g.role in ('QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR') and (g.ends_on is null or g.ends_on >= app.today()))
      or exists (select 1 from access_request r where r.user_id = who and r.outcome is null${open}) $$;
`;

const rules = `
  create function app.may_hand_link(who uuid, maker uuid) returns boolean language sql stable ${definer} as $$
    select not app.holds_widest(who) or who <> maker
      and exists (select 1 from user_account u where u.id = who and u.password_hash is null)
      and exists (select 1 from role_grant g where g.user_id = who and g.role = 'ADMINISTRATOR' and (g.ends_on is null or g.ends_on >= app.today()))
      and not exists (select 1 from role_grant g where g.role in ('ADMINISTRATOR', 'LEADERSHIP') and g.user_id not in (who, maker)) $$;
  comment on function app.may_hand_link(uuid, uuid) is 'Whoever has a link has the account: none of the widest roles is handed over. The one exception is the second administrator of a new council, whom its first one names alone.';

  create function app.keeps_two(who uuid, wanted text, last_day date) returns boolean language sql stable ${definer} as $$
    select not exists (select 1 from role_grant g where g.user_id = who and g.role in ('ADMINISTRATOR', 'LEADERSHIP') and ${isOn('g')})
      or last_day is null and exists (select 1 from role_grant g where g.user_id = who and g.role = wanted and ${isOn('g')})
      or (select count(*) filter (where k.role = 'ADMINISTRATOR') > 0 and count(*) > 1 from (
        select distinct g.user_id, g.role from role_grant g join user_account u on u.id = g.user_id and u.disabled_at is null
        where g.user_id <> who and g.role in ('ADMINISTRATOR', 'LEADERSHIP') and g.starts_on <= app.today() and g.ends_on is null
        union all select who, wanted where wanted in ('ADMINISTRATOR', 'LEADERSHIP') and last_day is null) k) $$;
  comment on function app.keeps_two(uuid, text, date) is 'Whether, with this role instead of theirs, there is still an administrator and a second person who can approve.';
  revoke execute on function app.may_hand_link, app.keeps_two from public;
  grant execute on function app.may_hand_link, app.keeps_two to heard_app;
`;

const putting = (check: string): string => `
  create or replace function app.put_role(grant_id uuid, who uuid, wanted text, unit uuid, from_day date, last_day date, asked_by uuid) returns void
    language plpgsql ${definer} as $$
    begin${check}
      update role_grant g set ends_on = least(g.starts_on, app.today()) - 1
      where g.user_id = who and g.starts_on >= from_day and (g.ends_on is null or g.ends_on >= g.starts_on);
      update role_grant g set ends_on = from_day - 1
      where g.user_id = who and g.starts_on < from_day and (g.ends_on is null or g.ends_on >= from_day);
      insert into role_grant (id, created_by, user_id, role, org_unit_id, starts_on, ends_on)
        values (grant_id, asked_by, who, wanted, unit, from_day, last_day);
      update user_account u set disabled_at = null where u.id = who and u.disabled_at is not null;
    end $$;
`;
const keeping = `
      if not app.keeps_two(who, wanted, last_day) then
        raise check_violation using message = 'nobody could approve access after that';
      end if;`;

/* The system makes the links of e-mails, in nobody's name: one that somebody made is one to hand over. */
const making = (check: string): string => `
  create or replace function app.make_account_link(link uuid, account uuid, token_hash text, until timestamptz, on_day date) returns text language plpgsql ${definer} as $$
    declare of_kind text;
    begin
      if app.role() not in ('ADMINISTRATOR', 'SYSTEM') then
        raise insufficient_privilege using message = 'links are made by who runs the system, or sent by it';
      end if;${check}
      select case when u.password_hash is null then 'INVITATION' else 'RESET' end into of_kind
        from user_account u where u.id = account and not u.is_demo and ${isHere};
      if of_kind is null then return null; end if;
      delete from account_link l where l.created_at < now() - interval '90 days';
      insert into account_link (id, created_by, user_id, kind, token_sha256, expires_at) values (link, app.user_id(), account, of_kind, token_hash, until);
      return of_kind;
    end $$;
`;
const handing = `
      if app.role() = 'ADMINISTRATOR' and not app.may_hand_link(account, app.user_id()) then
        raise insufficient_privilege using message = 'no link to one of the widest roles is handed over: it goes to the address of whoever has it';
      end if;`;

const looking = (more: string, shown: string): string => `
  drop function app.account_link(text, date);
  create function app.account_link(token_hash text, on_day date)
    returns table(kind text, email text, name text, expires_at timestamptz, is_used boolean, is_ended boolean, is_here boolean${more}) language sql stable ${definer} as $$
    select l.kind, u.email, p.name, l.expires_at, l.used_at is not null, l.ended_at is not null, ${isHere}${shown}
    from account_link l join user_account u on u.id = l.user_id join person p on p.id = u.person_id where l.token_sha256 = token_hash $$;
  revoke execute on function app.account_link from public;
  grant execute on function app.account_link to heard_app;
`;

const using = (check: string): string => `
  create or replace function app.use_account_link(token_hash text, password text, on_day date) returns uuid language plpgsql ${definer} as $$
    declare account uuid;
    begin
      update account_link l set used_at = now() from user_account u
        where l.token_sha256 = token_hash and l.used_at is null and l.ended_at is null and l.expires_at > now() and u.id = l.user_id and ${isHere}${check}
        returning l.user_id into account;
      if account is null then return null; end if;
      update account_link l set ended_at = now() where l.user_id = account and l.used_at is null and l.ended_at is null;
      update user_account u set password_hash = password where u.id = account;
      delete from session s where s.user_id = account;
      return account;
    end $$;
`;
const stillGood = `(l.created_by is null or app.may_hand_link(l.user_id, l.created_by))`;

/** A link to hand over lets whoever made it in as somebody else: none for the widest roles, and none that gets one later. */
export class HandNoWideRoleOver1764002157300 implements MigrationInterface {
  name = 'HandNoWideRoleOver1764002157300';

  async up(runner: QueryRunner): Promise<void> {
    const shown = `, l.created_by is not null, not ${stillGood}`;
    for (const sql of [
      holding(' and r.expires_at > now()'),
      rules,
      putting(keeping),
      making(handing),
      looking(', is_handed boolean, is_withheld boolean', shown),
      using(`\n        and ${stillGood}`),
    ]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [using(''), looking('', ''), making(''), putting(''), holding('')]) await runner.query(sql);
    await runner.query('drop function app.keeps_two; drop function app.may_hand_link');
  }
}
