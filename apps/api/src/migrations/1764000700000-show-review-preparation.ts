import type { MigrationInterface, QueryRunner } from 'typeorm';

const dropReviewPreparationView = `drop view app.review_preparation`;

const reviewPreparationView = `
  create view app.review_preparation with (security_barrier) as
    select r.held_on, r.due_on, r.iro_spoke_to_child_on as spoken_to_on, r.consultation_sent_on as form_sent_on,
      r.consultation_returned_on as form_returned_on, r.chaired_by_child as led_by_child,
      r.participation_code <> 'PN0' as counted,
      r.participation_code in ('PN1', 'PN2', 'PN3', 'PN4') as attended
    from care_review r
    where num_nonnulls(r.due_on, r.iro_spoke_to_child_on, r.consultation_sent_on, r.chaired_by_child) > 0
      and ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE', 'LEADERSHIP')
        or r.child_id in (select app.my_counted_children()));
  grant select on app.review_preparation to heard_app;
`;

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
