import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropReviewPreparationView, reviewPreparationView } from '../database/views/review-preparation.js';

/** Figures of what went before reviews: on time, spoken to, asked by a form, led by the child. */
export class ShowReviewPreparation1764000700000 implements MigrationInterface {
  name = 'ShowReviewPreparation1764000700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reviewPreparationView);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropReviewPreparationView);
  }
}
