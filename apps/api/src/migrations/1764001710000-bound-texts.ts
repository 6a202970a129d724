import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Characters, by table and column. */
const longest: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  access_event: { actor_name: 200, operation: 200, purpose: 300 },
  action: { no: 60, title: 300, timescale_text: 200, measure: 5000, rank: 100 },
  action_event: { from_column: 60, to_column: 60 },
  action_lead: { label: 200 },
  board_column: { label: 200 },
  care_review: { late_reason: 2000 },
  child: { reference: 120, name: 200, known_as: 200, ethnicity: 60, language: 35, how_to_hear_me: 5000 },
  child_access: { because: 200 },
  child_case: { role: 60, because: 200 },
  child_identifier: { system: 60, value: 100 },
  child_search: { words: 4000, names: 4000, sort_name: 2000 },
  child_status: { code: 60, source: 60 },
  complaint_stage: { extension_note: 2000, response_summary: 10000 },
  consent: { given_by: 200, reason: 2000 },
  cp_conference: { late_reason: 2000 },
  evidence: { body: 5000, what_changed: 2000 },
  feedback: {
    payload_sha256: 64,
    group_name: 200,
    language: 35,
    relayed_by: 200,
    question_asked: 2000,
    speaker: 200,
    do_not_tell: 200,
  },
  feedback_present: { detail: 200 },
  figure_release: { period_key: 60 },
  import_finding: { file: 255, rule: 60, message: 2000 },
  import_run: { sha256: 64, collection_year: 60, applied_by_name: 200 },
  interpretation: { words: 20000 },
  objective: { theme: 300, title: 300 },
  org_unit: { name: 200 },
  participation_cell: { dimension: 60, value_key: 60, made_by: 64 },
  person: { name: 200 },
  plan: { title: 300, source: 255 },
  record_change: { actor_name: 200, table_name: 60 },
  released_cell: { value_key: 60, label: 200 },
  released_complaint_quarter: { period_key: 60 },
  released_review: { participation_code: 60, service_key: 60, team_key: 60, age_band: 60, sex: 60, ethnicity: 60 },
  representation: {
    payload_sha256: 64,
    reference: 120,
    procedure_reason: 2000,
    complainant_name: 200,
    summary: 10000,
    wanted_outcome: 5000,
  },
  session: { token_sha256: 64 },
  setting: { key: 60 },
  setup_invitation: { token_sha256: 64 },
  sign_in_attempt: { email_sha256: 64, address_sha256: 64 },
  statement: { words: 20000 },
  theme: { key: 60, label: 200 },
  user_account: { email: 320, password_hash: 300 },
  work_item: { kind: 60, closed_reason: 300 },
};

const others = [
  ['action_event', 'detail', 'octet_length(detail::text) <= 2000'],
  [
    'child_search',
    'references',
    `cardinality("references") <= 3 and char_length(array_to_string("references", '')) <= 3000`,
  ],
  ['import_run', 'file_names', "cardinality(file_names) <= 3 and char_length(array_to_string(file_names, '')) <= 765"],
  ['record_change', 'columns', "cardinality(columns) <= 60 and char_length(array_to_string(columns, '')) <= 3600"],
  ['setting', 'value', 'octet_length(value::text) <= 10000'],
] as const;

/** Rows of these are only ever added: nobody writes an old row again. */
const onlyAddedTo: ReadonlySet<string> = new Set([
  'access_event',
  'action_event',
  'evidence',
  'feedback',
  'feedback_present',
  'import_finding',
  'import_run',
  'interpretation',
  'record_change',
  'statement',
]);

interface Bound {
  readonly table: string;
  readonly column: string;
  readonly check: string;
}

const bounds: readonly Bound[] = [
  ...Object.entries(longest).flatMap(([table, columns]) =>
    Object.entries(columns).map(([column, most]) => ({ table, column, check: `char_length(${column}) <= ${most}` })),
  ),
  ...others.map(([table, column, check]) => ({ table, column, check })),
];

function nameOf({ table, column }: Bound): string {
  return `ck_${table}_${column}_length`;
}

/** The sums of the texts that are there and longer, each once. */
async function sumsOfLonger(runner: QueryRunner, { table, column, check }: Bound): Promise<readonly string[]> {
  const rows = await runner.manager.query<{ sum: string }[]>(
    `select distinct ${sumOf(column)} as sum from ${table} where not (${check})`,
  );
  return rows.map(({ sum }) => sum);
}

function sumOf(column: string): string {
  return `encode(sha256(convert_to("${column}"::text, 'UTF8')), 'hex')`;
}

/**
 * What may be written is bounded from now on. A council that already keeps a longer text keeps it, whole: where rows
 * are only ever added, the check does not look back. Where a row is written again later, as when a card is moved,
 * PostgreSQL would judge its old text anew and refuse the move: there exactly those texts stay allowed, and no other.
 */
export class BoundTexts1764001710000 implements MigrationInterface {
  name = 'BoundTexts1764001710000';

  async up(runner: QueryRunner): Promise<void> {
    for (const bound of bounds) {
      const { table, column, check } = bound;
      const kept = await sumsOfLonger(runner, bound);
      const add = (expression: string, end = ''): Promise<unknown> =>
        runner.query(`alter table ${table} add constraint ${nameOf(bound)} check (${expression})${end}`);
      if (kept.length === 0) await add(check);
      else if (onlyAddedTo.has(table)) await add(check, ' not valid');
      else {
        await add(`${check} or ${sumOf(column)} in (${kept.map((one) => `'${one}'`).join(', ')})`);
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const bound of bounds) await runner.query(`alter table ${bound.table} drop constraint ${nameOf(bound)}`);
  }
}
