import type pg from 'pg';

const at = '2026-10-05T08:30:00Z';
const id = (no: number): string => `0193a000-0000-7000-8000-${String(no).padStart(12, '0')}`;
const digest = (letter: string): string => letter.repeat(64);

const cell = {
  release_id: id(1),
  dimension: 'ALL',
  label: 'All',
  reviews: 40,
  counted: 38,
  participated: 36,
  attended: 30,
  children: 21,
  every_review: 19,
  suppressed: false,
};
const run = {
  kind: 'SSDA903',
  file_names: ['903_header.csv', '903_reviews.csv'],
  collection_year: '2025-26',
  applied_at: at,
  applied_by_name: 'Quality assurance',
  rows_read: 12,
  accepted: 11,
  rejected: 1,
};
const finding = { run_id: id(1), file: '903_reviews.csv', line: 4, severity: 'warning', message: 'Look at this line.' };
const rule = { client_id: id(1), payload_sha256: digest('g'), kind: 'NOT_TOLD', reason: 'Asked for.' };

const pets = '018f3f6a-0000-7000-8000-000000000006';

/** Rows for what neither the demo nor a morning's use fills, by table, in an order that foreign keys allow. */
const planted: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  theme_change: [
    {
      id: id(1),
      theme_id: pets,
      version: 2,
      kind: 'CHANGED',
      area: 'RELATIONSHIPS',
      label: 'Animals',
      reason: 'Asked for.',
    },
  ],
  theme_proposal: [
    { id: id(1), area: 'RECOVERY', label: 'Sleep', why: 'Many say it.' },
    { id: id(2), area: 'RECOVERY', label: 'Tiredness', description: 'By day', why: 'Two say it.' },
  ],
  setting: [{ key: 'safeguarding', value: { duty: '01632 960 140' } }],
  setup_invitation: [{ token_sha256: digest('a') }, { token_sha256: digest('b'), used_at: at }],
  sign_in_attempt: [
    { id: id(1), email_sha256: digest('c'), address_sha256: digest('d'), at },
    { id: id(2), email_sha256: digest('c'), at },
  ],
  request_count: [{ key: `address:${digest('f')}`, points: 3, expire: 1_780_000_000_000 }],
  setting_change: [
    {
      id: id(1),
      client_id: id(2),
      payload_sha256: digest('h'),
      key: 'safeguarding',
      version: 1,
      value: { duty: '01632 960 140' },
      value_before: {},
      reason: 'Asked for.',
    },
  ],
  break_rule_change: [
    { ...rule, id: id(1), version: 1, stream: 'ANY', level: 0, days: 7, days_before: 5 },
    { ...rule, id: id(2), version: 1, stream: 'FAMILY', level: 1, days_before: 2, next_role_before: 'TEAM_MANAGER' },
  ],
  figure_release: [
    { id: id(1), period_kind: 'QUARTER', period_key: '2025-26 Q4', data_as_at: at, published_at: at },
    { id: id(2), period_kind: 'YEAR', period_key: '2025-26', data_as_at: at, published_at: at },
  ],
  released_cell: [
    { ...cell, id: id(1), value_key: 'ALL' },
    { ...cell, id: id(2), value_key: 'ALL', release_id: id(2) },
  ],
  released_complaint_quarter: [
    {
      period_key: '2025-26 Q4',
      as_at: '2026-05-01',
      in_standard: 6,
      in_agreed: 5,
      late: 5,
      still_open: 0,
      in_time: 11,
      total: 16,
    },
  ],
  import_run: [
    { ...run, id: id(1), sha256: digest('e') },
    { ...run, id: id(2), sha256: digest('f'), collection_year: '2024-25' },
  ],
  import_finding: [
    { ...finding, id: id(1), position: 1, rule: 'W-FOURTH-BIRTHDAY' },
    { ...finding, id: id(2), position: 2, rule: 'INT08' },
  ],
};

/** Rows that hang on a child of the demo. */
const plantedByChild: Readonly<Record<string, string>> = {
  child_case: `select '${id(1)}'::uuid as id, c.id as child_id, 'COMPLAINTS_MANAGER' as role, 'complaint' as because, '${id(1)}'::uuid as subject_id
    from child c order by c.id limit 1`,
  leaving: `select gen_random_uuid() as id, a.id as created_by, b.id as user_id, '2026-10-31'::date as last_on, false as at_once, now() as done_at
    from user_account a, (select id from user_account order by id limit 2) b where a.id = (select max(id::text)::uuid from user_account)`,
  account_link: `select gen_random_uuid() as id, a.id as created_by, a.id as user_id, 'INVITATION' as kind, '${digest('a')}' as token_sha256,
    '2026-10-31'::timestamptz as expires_at from user_account a order by a.id limit 1`,
  outgoing_message: `select gen_random_uuid() as id, a.id as created_by, a.id as recipient_id, 'INVITATION' as kind, '2026-10-31'::timestamptz as expires_at,
    9 as attempts, '${at}'::timestamptz as failed_at, 'No connection' as problem from user_account a order by a.id limit 1`,
  sign_on_identity: `select u.id as user_id, 'https://login.example' as oidc_issuer, '0042' as oidc_sub from user_account u order by u.id limit 1`,
  sign_on_setting: `select gen_random_uuid() as id, u.id as created_by, u.id as client_id, '${digest('a')}' as payload_sha256, 1 as version,
    'EVERYBODY' as passwords, true as makes_accounts, true as joins_by_address, 'groups' as role_claim, 'email' as address_claim,
    '[]'::jsonb as lines, 'Begun.' as reason from user_account u order by u.id limit 1`,
  access_request: `select gen_random_uuid() as id, a.id as created_by, b.id as user_id, 'LEADERSHIP' as role, '2026-01-05'::date as starts_on,
    'Takes over in January.' as why, '2026-01-05'::timestamptz as expires_at from user_account a, (select id from user_account order by id limit 2) b
    where a.id = (select max(id::text)::uuid from user_account)`,
  org_unit_past: `select gen_random_uuid() as id, o.id as org_unit_id, 'What it was called before' as name, o.parent_id, '2024-04-01'::date as until_on
    from org_unit o where o.kind = 'TEAM' order by o.id limit 2`,
  child_read: `select u.id as user_id, c.id as child_id, '${at}'::timestamptz as read_at
    from (select id from user_account order by id limit 1) u, (select id from child order by id limit 2) c`,
  feedback_read: `select u.id as user_id, f.id as feedback_id, '${at}'::timestamptz as read_at
    from (select id from user_account order by id limit 1) u, (select id from feedback order by id limit 2) f`,
  partner_question: `select '${id(1)}'::uuid as id, u.id as created_by, '${id(1)}'::uuid as client_id, '${digest('a')}' as payload_sha256, s.id as statement_id,
    u.id as asked_by, u.id as partner_id, 'At school too?' as question, true as shows_words
    from (select id from user_account order by id limit 1) u, (select id from statement order by id limit 1) s`,
  partner_reply: `select gen_random_uuid() as id, q.partner_id as created_by, q.id as client_id, q.id as question_id, 'Most days.' as reply from partner_question q limit 1`,
  clock_mark: `select 1 as id, '${at}'::timestamptz as marked_at`,
  unusual_look: `select gen_random_uuid() as id, max(u.id::text)::uuid as created_by, gen_random_uuid() as client_id, '${digest('k')}' as payload_sha256,
    'OUT_OF_HOURS' as rule, min(u.id::text)::uuid as user_id, '2026-05-01'::date as day, 'Was on duty' as word from user_account u`,
  released_review: `select gen_random_uuid() as id, f.id as release_id, c.id as child_id, 'PN1' as participation_code, 'SERVICE' as service_key,
    'TEAM' as team_key, '10_TO_15' as age_band, 'FEMALE' as sex, 'NOT_RECORDED' as ethnicity
    from figure_release f, (select id from child order by id limit 2) c`,
};

async function columnsOf(client: pg.Client, table: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped`,
    [table],
  );
  return rows.map(({ name }) => name);
}

async function isEmpty(client: pg.Client, table: string): Promise<boolean> {
  return (await client.query(`select from ${table} limit 1`)).rows.length === 0;
}

/** Fills tables that are there and empty. Columns that this state lacks are left out. */
export async function plantRows(client: pg.Client): Promise<void> {
  for (const [table, rows] of Object.entries(planted)) {
    const known = await columnsOf(client, table);
    if (known.length === 0 || !(await isEmpty(client, table))) continue;
    const columns = known.filter((name) => rows.some((row) => name in row)).join(', ');
    await client.query(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
  for (const [table, query] of Object.entries(plantedByChild)) {
    if ((await columnsOf(client, table)).length === 0 || !(await isEmpty(client, table))) continue;
    const { fields } = await client.query(`${query} offset 1000000`);
    const columns = fields.map(({ name }) => name).join(', ');
    await client.query(`insert into ${table} (${columns}) ${query}`);
  }
}
