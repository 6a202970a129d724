import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A page must show nothing of a child once its session has ended by time: so it has to know when that is. */
export class TellWhenASessionEnds1764001820000 implements MigrationInterface {
  name = 'TellWhenASessionEnds1764001820000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app.session_ends_at() returns timestamptz
        language sql stable security definer set search_path = public, app, pg_temp
        as $$ select s.expires_at from session s where s.id = app.session_id() $$`);
    await runner.query('revoke execute on function app.session_ends_at() from public');
    await runner.query('grant execute on function app.session_ends_at() to heard_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.session_ends_at()');
  }
}
