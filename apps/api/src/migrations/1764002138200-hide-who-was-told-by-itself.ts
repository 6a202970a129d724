import type { MigrationInterface, QueryRunner } from 'typeorm';

const name = 'ck_released_chain_figure_counts';

/** Where few are decided and not told, only how many were told is hidden: what was said and decided points to nobody. */
export class HideWhoWasToldByItself1764002138200 implements MigrationInterface {
  name = 'HideWhoWasToldByItself1764002138200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table released_chain_figure drop constraint ${name},
        add constraint ${name} check (num_nulls(said, decided) in (0, 2)),
        add constraint ck_released_chain_figure_told check (said is not null or told is null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table released_chain_figure drop constraint ck_released_chain_figure_told, drop constraint ${name},
        add constraint ${name} check (num_nulls(said, decided, told) in (0, 3))`);
  }
}
