import type { MigrationInterface, QueryRunner } from 'typeorm';

const rolled = (name: string): string => `(select app.role()) = '${name}'`;
const reviewed = `child_id in (select app.my_children_as(array['REVIEWING_OFFICER']))`;
const supported = `child_id in (select app.my_children_as(array['ADVOCATE', 'INDEPENDENT_VISITOR', 'CHILDRENS_RIGHTS_WORKER']))`;

/* As what a child said is read, but for what is withheld: thanks are withheld from nobody who works with the child. */
const onFile = `
  or kind = 'COMPLIMENT' and on_child_file and (
    (select app.reach()) = 'ALL'
    or (select app.reach()) = 'ONE' and child_id = (select app.opened_child())
    or (select app.reach()) = 'ACCESS' and child_id in (select app.my_children()))`;

const toldOf = (more: string): string =>
  more === '' ? '' : " A compliment on a child''s file is read by whoever reads the child''s record.";

const readPolicy = (more: string): string => `
  drop policy representation_read on representation;
  create policy representation_read on representation for select to heard_app using (
    (about_user_id is null or about_user_id is distinct from (select app.user_id())) and (
      (select app.role()) = any (array['COMPLAINTS_MANAGER', 'SYSTEM'])
      or kind = 'COMPLAINT' and (
        ${rolled('TEAM_MANAGER')} and org_unit_id in (select app.my_units())
        or ${rolled('REVIEWING_OFFICER')} and ${reviewed}
        or ${rolled('CHILDRENS_RIGHTS')} and ${supported})
      or kind = 'COMPLIMENT' and (select app.role()) = any (array['PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS']) and (
        created_by = (select app.user_id())
        or praised_user_id = (select app.user_id())
        or (select app.role()) = any (array['PRACTITIONER', 'TEAM_MANAGER']) and org_unit_id in (select app.my_units())
        or ${rolled('REVIEWING_OFFICER')} and ${reviewed}
        or ${rolled('CHILDRENS_RIGHTS')} and ${supported})${more}));
  comment on policy representation_read on representation is
    'Who reaches a child does not by that reach a complaint about the child''s care. Nobody reads or acts on one about themselves.${toldOf(more)}';
`;

/** A compliment can be put on the file of the child that it concerns, where whoever works with the child reads it. */
export class PutComplimentsOnTheChildsFile1764002080000 implements MigrationInterface {
  name = 'PutComplimentsOnTheChildsFile1764002080000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table representation add column on_child_file boolean;
      alter table representation add constraint ck_representation_on_child_file
        check (on_child_file is null or kind = 'COMPLIMENT' and (child_id is not null or not on_child_file));
      ${readPolicy(onFile)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${readPolicy('')}
      alter table representation drop constraint ck_representation_on_child_file;
      alter table representation drop column on_child_file;`);
  }
}
