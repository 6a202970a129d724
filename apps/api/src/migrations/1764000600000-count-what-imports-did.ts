import type { MigrationInterface, QueryRunner } from 'typeorm';

const counts = ['children_added', 'children_changed', 'reviews_added', 'reviews_changed', 'reviews_unchanged'];

/** What a return changed, beside what it held: its receipt can be read again. */
export class CountWhatImportsDid1764000600000 implements MigrationInterface {
  name = 'CountWhatImportsDid1764000600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const count of counts) await runner.query(`alter table import_run add column ${count} int not null default 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const count of counts) await runner.query(`alter table import_run drop column ${count}`);
  }
}
