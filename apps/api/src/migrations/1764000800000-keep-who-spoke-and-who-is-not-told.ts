import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who in the family said it, and who outside the council must not hear of it: people who have no account here. */
export class KeepWhoSpokeAndWhoIsNotTold1764000800000 implements MigrationInterface {
  name = 'KeepWhoSpokeAndWhoIsNotTold1764000800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table feedback add column speaker text, add column do_not_tell text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table feedback drop column do_not_tell, drop column speaker');
  }
}
