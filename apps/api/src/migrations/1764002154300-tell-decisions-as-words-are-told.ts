import type { MigrationInterface, QueryRunner } from 'typeorm';

const text = (column: string, length: number): string =>
  `add column ${column} text constraint ck_life_decision_telling_${column}_length check (char_length(${column}) <= ${length})`;

/** A decision is told as what came of words is: in their language too, with what they said to it, or somebody told instead. */
export class TellDecisionsAsWordsAreTold1764002154300 implements MigrationInterface {
  name = 'TellDecisionsAsWordsAreTold1764002154300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table life_decision_telling
        ${text('others_told', 200)},
        ${text('translation', 2000)},
        ${text('translation_language', 35)},
        add column reaction_feedback_id uuid constraint fk_life_decision_telling_reaction references feedback(id),
        add constraint ck_life_decision_telling_others check (others_told is null or result = 'COULD_NOT'),
        add constraint ck_life_decision_telling_translated check (
          (translation is null) = (translation_language is null) and (translation is null or words is not null)),
        add constraint ck_life_decision_telling_reacted check (reaction_feedback_id is null or result = 'TOLD');
      create index ix_life_decision_telling_reaction on life_decision_telling (reaction_feedback_id) where reaction_feedback_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table life_decision_telling drop column others_told, drop column translation, drop column translation_language,
        drop column reaction_feedback_id;
    `);
  }
}
