import type { MigrationInterface, QueryRunner } from 'typeorm';

const codes = `('SUPPORT', 'LISTENING', 'COMMUNICATION', 'PIECE_OF_WORK', 'MEETING', 'BEYOND_DUTY', 'OTHER')`;

/** What a column may hold is said of it alone, so that nothing without an end can be kept there. */
export class BoundWhatThanksAreFor1764001958000 implements MigrationInterface {
  name = 'BoundWhatThanksAreFor1764001958000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table representation drop constraint ck_representation_thanks_for,
        add constraint ck_representation_thanks_for check (thanks_for in ${codes}),
        add constraint ck_representation_thanks check (thanks_for is null or kind = 'COMPLIMENT')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table representation drop constraint ck_representation_thanks, drop constraint ck_representation_thanks_for,
        add constraint ck_representation_thanks_for
          check (thanks_for is null or (thanks_for in ${codes} and kind = 'COMPLIMENT'))`);
  }
}
