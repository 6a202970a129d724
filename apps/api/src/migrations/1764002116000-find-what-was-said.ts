import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * English forms of a word are one word, and no word is too small to be looked for: "no", "not" and "my" are among what
 * matters most in what a child says. Words of other languages stay as they are written.
 */
const up = `
  create text search dictionary app.spoken_words (template = pg_catalog.snowball, language = english);
  create text search configuration app.spoken (copy = pg_catalog.english);
  alter text search configuration app.spoken alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part
    with app.spoken_words;
  comment on text search configuration app.spoken is 'What people said: every word counts.'`;

/** What was said can be looked for by its words. */
export class FindWhatWasSaid1764002116000 implements MigrationInterface {
  name = 'FindWhatWasSaid1764002116000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop text search configuration app.spoken;
      drop text search dictionary app.spoken_words`);
  }
}
