import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'language sql stable security definer set search_path = public, app, pg_temp';
const isCounted = `app.role() in ('LEADERSHIP', 'COMPLAINTS_MANAGER', 'SYSTEM')`;
const notOnes = '(r.about_user_id is null or r.about_user_id is distinct from app.user_id())';

const ofChild = {
  returns: ', child_age int, child_sex text, child_ethnicity text, child_send boolean',
  columns: `, extract(year from age(r.received_on, c.date_of_birth))::int, c.sex, c.ethnicity, c.send_flag`,
  from: 'left join child c on c.id = r.child_id',
} as const;
const ofNobody = { returns: '', columns: '', from: '' } as const;

const stages = ({ returns, columns, from }: typeof ofChild | typeof ofNobody): string => `
  drop function app.counted_stages;
  create function app.counted_stages(first_day date, last_day date, known_at timestamptz)
    returns table (stage text, started_on date, standard_due_on date, agreed_due_on date, ended_on date, outside text, from_whom text, team_id uuid${returns})
    ${definer} as $$
    select s.stage, s.started_on, s.standard_due_on, case when s.extended_at <= known_at then s.agreed_due_on end,
      case when s.responded_at <= known_at then s.responded_on when r.ended_at <= known_at then r.ended_on end,
      case when r.ended_at <= known_at then r.end_kind end,
      r.from_whom, r.org_unit_id${columns}
    from complaint_stage s join representation r on r.id = s.representation_id ${from}
    where ${isCounted} and ${notOnes}
      and r.procedure = 'CHILDREN_ACT_1989' and s.started_on between first_day and last_day and s.created_at <= known_at
    union all
    select 'STAGE_1', r.clock_starts_on, r.clock_starts_on, null, null, 'NOT_FOR_PROCEDURE', r.from_whom, r.org_unit_id${columns}
    from representation r ${from}
    where ${isCounted} and ${notOnes}
      and r.procedure <> 'CHILDREN_ACT_1989' and r.clock_starts_on between first_day and last_day and r.created_at <= known_at $$;
  revoke execute on function app.counted_stages from public;
  grant execute on function app.counted_stages to heard_app;
`;

const compliments = (known: string, returns: string, columns: string, where: string): string => `
  drop function app.counted_compliments;
  create function app.counted_compliments(first_day date, last_day date${known})
    returns table (received_on date, from_whom text, team_id uuid${returns})
    ${definer} as $$
    select r.received_on, r.from_whom, r.org_unit_id${columns} from representation r
    where ${isCounted}
      and r.kind = 'COMPLIMENT' and r.received_on between first_day and last_day${where} $$;
  revoke execute on function app.counted_compliments from public;
  grant execute on function app.counted_compliments to heard_app;
`;

const whatStagesTell =
  'What figures of complaints are counted from, for those who get exact ones: no reference, no name, no words. As it was written down by a moment.';
const whatComplimentsTell =
  'What figures of compliments are counted from, for those who get exact ones: from whom and for which team, and nothing else.';

const codes = `('SUPPORT', 'LISTENING', 'COMMUNICATION', 'PIECE_OF_WORK', 'MEETING', 'BEYOND_DUTY', 'OTHER')`;

const dimensions = (listed: string): string => `
  alter table released_split drop constraint ck_released_split_dimension;
  alter table released_split add constraint ck_released_split_dimension check (dimension in (${listed}));
`;

/** Figures say what compliments give thanks for, and of which children complaints are, as far as that is recorded. */
export class SplitComplaintsByWhomTheyConcern1764001941200 implements MigrationInterface {
  name = 'SplitComplaintsByWhomTheyConcern1764001941200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table representation add column thanks_for text,
      add constraint ck_representation_thanks_for check (thanks_for is null or (thanks_for in ${codes} and kind = 'COMPLIMENT'))`);
    await runner.query(stages(ofChild));
    await runner.query(`comment on function app.counted_stages is '${whatStagesTell}
Of the child whom it concerns what complaints are split by, and not who that is.'`);
    await runner.query(
      compliments(', known_at timestamptz', ', thanks_for text', ', r.thanks_for', ' and r.created_at <= known_at'),
    );
    await runner.query(`comment on function app.counted_compliments is
      'What figures of compliments are counted from, for those who get exact ones: from whom, for which team and what for, and nothing else.'`);
    await runner.query(dimensions(`'FROM_WHOM', 'TEAM', 'THANKS_FOR', 'AGE_BAND', 'SEX', 'ETHNICITY', 'SEND'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from released_split where dimension not in ('FROM_WHOM', 'TEAM')`);
    await runner.query(dimensions(`'FROM_WHOM', 'TEAM'`));
    await runner.query(compliments('', '', '', ''));
    await runner.query(`comment on function app.counted_compliments is '${whatComplimentsTell}'`);
    await runner.query(stages(ofNobody));
    await runner.query(`comment on function app.counted_stages is '${whatStagesTell}'`);
    await runner.query('alter table representation drop column thanks_for');
  }
}
