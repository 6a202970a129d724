import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = `
  alter table feedback add column speaker_role text, add column partner_kind text;
`;

/*
 * What is known of old tellings and no more. The child spoke where the form said so: it kept everybody else under the
 * family, or under a name. Who else it was is read from the name where that is one word for one thing; otherwise it stays
 * open, as somebody other than the child. A name without a role, or a family without one, was never the child.
 */
const known = `
  update feedback set speaker_role = case
    when stream <> 'FAMILY' and speaker is null then 'CHILD'
    when lower(btrim(speaker)) ~ '^((her|his|their|the|child''s) )?(mother|mum|mam|father|dad|parents?)$' then 'PARENT'
    when lower(btrim(speaker)) ~ '^((her|his|their|the) )?foster carers?$' then 'CARER'
  end;
`;

const rules = `
  alter table feedback
    add constraint ck_feedback_speaker_role check (
      speaker_role in ('CHILD', 'PARENT', 'CARER', 'OTHER_FAMILY', 'PARTNER', 'ADVOCATE', 'INDEPENDENT_VISITOR')),
    add constraint ck_feedback_speaker_known check (speaker_role is not null or speaker is not null or stream = 'FAMILY'),
    add constraint ck_feedback_child_speaks check (speaker_role <> 'CHILD' or speaker is null),
    add constraint ck_feedback_partner_kind check (
      partner_kind in ('INFORMAL', 'CASE_AUDIT', 'COURT_OR_LEGAL', 'COMMISSIONED', 'FOSTERING', 'RESIDENTIAL')),
    add constraint ck_feedback_partner_kind_stream check (partner_kind is null or stream = 'PARTNER');
`;

/** Before, only the family stream kept the words of others from counting as the child's. */
const back = `
  update feedback set stream = 'FAMILY', partner_kind = null where speaker_role is distinct from 'CHILD';
  alter table feedback drop column partner_kind, drop column speaker_role;
`;

/** Who speaks and by which way it came in are two questions: a mother at a conference is neither the child nor no conference. */
export class TellWhoSpeaksFromHowItCameIn1764001810000 implements MigrationInterface {
  name = 'TellWhoSpeaksFromHowItCameIn1764001810000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [columns, known, rules]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(back);
  }
}
