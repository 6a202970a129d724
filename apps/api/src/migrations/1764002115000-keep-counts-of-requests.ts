import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * The columns are those of the library that counts (rate-limiter-flexible), in its order: it names none when it adds a row.
 * Not written ahead: a count of one minute need not survive a crash, and no request should wait for the disk because of it.
 * Room in each page lets a row be counted up where it lies, which leaves nothing behind in the index.
 */
const table = `
  create unlogged table request_count (
    key text constraint pk_request_count primary key
      constraint ck_request_count_key_length check (char_length(key) <= 120),
    points int not null,
    expire bigint
  ) with (fillfactor = 50);
`;

/** Counted before it is known who asks: whoever has begun to be somebody's request sees and changes nothing here. */
const isNobodys = `(select app.user_id()) is null`;

const policies = `
  alter table request_count enable row level security;
  create policy request_count_read on request_count for select to heard_app using (${isNobodys});
  create policy request_count_insert on request_count for insert to heard_app with check (${isNobodys});
  create policy request_count_update on request_count for update to heard_app using (${isNobodys}) with check (${isNobodys});
  create policy request_count_delete on request_count for delete to heard_app using (${isNobodys});
  grant select, insert, update, delete on request_count to heard_app;
`;

/** How often somebody asked within a minute: one number for all processes that serve a council, also after a restart. */
export class KeepCountsOfRequests1764002115000 implements MigrationInterface {
  name = 'KeepCountsOfRequests1764002115000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [table, policies]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table request_count');
  }
}
