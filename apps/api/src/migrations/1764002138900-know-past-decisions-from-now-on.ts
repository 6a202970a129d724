import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A council that has had its episodes and allocations for years learns today that they are decisions: what is older than
 * half a year stays on the record as not known, and is nobody's work.
 */
export class KnowPastDecisionsFromNowOn1764002138900 implements MigrationInterface {
  name = 'KnowPastDecisionsFromNowOn1764002138900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from work_item w where w.life_decision_id is not null
        and not exists (select 1 from work_item_event e where e.work_item_id = w.id);
      update life_decision set known_on = current_date where source <> 'RECORDED' and known_on < current_date;
      select app.refresh_decision_breaks(array(select id from life_decision), null);
    `);
  }

  async down(): Promise<void> {}
}
