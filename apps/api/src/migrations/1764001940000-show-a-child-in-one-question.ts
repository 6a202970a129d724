import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ShowAChildInOneQuestion1764001940000 implements MigrationInterface {
  name = 'ShowAChildInOneQuestion1764001940000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app.show_child(wanted uuid) returns boolean
        language plpgsql volatile security definer set search_path = public, app, pg_temp as $$
        begin
          perform set_config('app.opened_child', wanted::text, true);
          return app.may_read_child(wanted) and exists (select 1 from child c where c.id = wanted);
        end $$;
      comment on function app.show_child(uuid) is
        'Lets row-level security show one child to a role that reads one record at a time; false where the child is out of reach.';
      revoke execute on function app.show_child from public;
      grant execute on function app.show_child to heard_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.show_child');
  }
}
