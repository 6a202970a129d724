import type { MigrationInterface, QueryRunner } from 'typeorm';

const state = (refused: string): string => `
  create or replace function app.audit_seal_state()
    returns table(number integer, sealed_at timestamptz, root text, checked_at timestamptz, broken_seal integer, broken_log text, broken_from timestamptz, broken_to timestamptz)
    language plpgsql stable security definer set search_path = public, app, pg_temp as $$
  begin
    if ${refused} then return; end if;
    return query
      select s.number, s.sealed_at, s.root, c.checked_at, c.broken_seal, b.log,
        (select p.sealed_at from audit_seal p where p.log = b.log and p.to_line < b.to_line order by p.to_line desc limit 1), b.sealed_at
      from (select * from audit_seal l order by l.number desc limit 1) s
        left join audit_check c on true left join audit_seal b on b.number = c.broken_seal;
  end $$;
`;

/** The job that looks at the seals may read what it found, and says so in the server's own log. */
export class TellTheSystemOfBrokenSeals1764002172100 implements MigrationInterface {
  name = 'TellTheSystemOfBrokenSeals1764002172100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(state(`app.role() not in ('ADMINISTRATOR', 'QUALITY_ASSURANCE', 'LEADERSHIP', 'SYSTEM')`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      state(`app.role() is null or app.role() not in ('ADMINISTRATOR', 'QUALITY_ASSURANCE', 'LEADERSHIP')`),
    );
  }
}
