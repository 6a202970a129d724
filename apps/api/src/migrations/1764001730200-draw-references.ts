import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/*
 * A number that is missing from a series tells whoever may not see a complaint that there is one, and how many there are
 * tells it again. So numbers are drawn. Two who draw the same at once wait for each other; the second draws again.
 */
const drawn = `
  create function app.new_representation_reference(received date) returns text language plpgsql ${definer} as $$
    declare
      drawn text;
    begin
      loop
        drawn := 'R-' || extract(year from received)::int || '-'
          || 10000 + ('x' || left(md5(gen_random_uuid()::text), 8))::bit(32)::bigint % 90000;
        continue when exists (select 1 from representation r where r.reference = drawn);
        perform pg_advisory_xact_lock(hashtextextended(drawn, 5));
        exit when not exists (select 1 from representation r where r.reference = drawn);
      end loop;
      return drawn;
    end $$;
  revoke execute on function app.new_representation_reference from public;
  grant execute on function app.new_representation_reference to heard_app;
  comment on function app.new_representation_reference(date) is 'Numbers are drawn, not counted: a gap in a series would tell somebody of a complaint about them.';
  drop function app.next_representation_reference;
  drop table representation_counter;
`;

const counted = `
  create table representation_counter (
    year int not null, series text not null default 'R' constraint ck_representation_counter_series check (series in ('R', 'RC')),
    last_no int not null, constraint pk_representation_counter primary key (year, series));
  alter table representation_counter enable row level security;
  insert into representation_counter (year, series, last_no)
    select split_part(r.reference, '-', 2)::int, split_part(r.reference, '-', 1), max(split_part(r.reference, '-', 3)::int)
    from representation r where r.reference ~ '^RC?-\\d{4}-\\d{1,9}$' group by 1, 2;
  create function app.next_representation_reference(received date, about uuid) returns text language plpgsql ${definer} as $$
    declare
      prefix text := case when exists (select 1 from role_grant g where g.user_id = about and g.role = 'COMPLAINTS_MANAGER')
        then 'RC' else 'R' end;
      number int;
    begin
      insert into representation_counter as k (year, series, last_no) values (extract(year from received)::int, prefix, 1)
        on conflict (year, series) do update set last_no = k.last_no + 1
        returning last_no into number;
      return prefix || '-' || extract(year from received)::int || '-' || lpad(number::text, greatest(4, length(number::text)), '0');
    end $$;
  revoke execute on function app.next_representation_reference from public;
  grant execute on function app.next_representation_reference to heard_app;
  comment on function app.next_representation_reference(date, uuid) is 'References count up without gaps: the row of the year is locked until the record commits, and a record that fails gives its number back. Complaints about those who see all complaints have a row of numbers of their own, as a missing number would tell that person that there is one.';
  drop function app.new_representation_reference;
`;

/** References of complaints and compliments say nothing about how many there are. Those that were given stay. */
export class DrawReferences1764001730200 implements MigrationInterface {
  name = 'DrawReferences1764001730200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(drawn);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(counted);
  }
}
