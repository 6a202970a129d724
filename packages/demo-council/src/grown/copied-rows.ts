import type { Dice } from '../dice.js';
import { familyName, givenName, shortName } from '../council/names.js';
import type { DemoCouncil, Row } from '../tables.js';

/** What one copy is called by, where a column must be unique or would make everybody's namesakes. */
export interface CopyOf {
  /** 1 and up. */
  readonly no: number;
  readonly dice: Dice;
  /** The surnames of this copy's families, by those they have in the demo council. */
  readonly surnames: Map<string, string>;
}

/** There is one of each of these, however large the council is. */
const single = ['LEADERSHIP', 'COMPLAINTS_MANAGER', 'QUALITY_ASSURANCE', 'ADMINISTRATOR', 'ELECTED_MEMBER'];
const ofTeam = ['PRACTITIONER', 'TEAM_MANAGER'];

const keptOnce = new Set(['org_unit', 'setting', 'import_run', 'import_finding']);
const ofPlan = new Set(['plan', 'objective', 'board_column']);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The rows that a copy has too; `oneBoard`: its cards hang on the plan that there is. */
export function rowsToCopy(council: DemoCouncil, oneBoard: boolean): readonly (readonly [string, readonly Row[]])[] {
  const grants = (council['role_grant'] ?? []).filter((row) => !single.includes(text(row['role'])));
  const users = new Set(grants.map((row) => row['user_id']));
  const accounts = (council['user_account'] ?? []).filter((row) => users.has(row['id'] ?? null));
  const staff = new Set((council['user_account'] ?? []).map((row) => row['person_id']));
  const copied = new Set(accounts.map((row) => row['person_id']));
  const people = (council['person'] ?? []).filter(
    (row) => !staff.has(row['id'] ?? null) || copied.has(row['id'] ?? null),
  );
  const chosen: Readonly<Record<string, readonly Row[]>> = {
    ...council,
    person: people,
    user_account: accounts,
    role_grant: grants,
  };
  return Object.entries(chosen).filter(([table]) => !keptOnce.has(table) && !(oneBoard && ofPlan.has(table)));
}

/** 'VC-1006' in the second copy: 'VC-3006'; a copy's children are as many as fit below the next. */
function laterNumber(reference: string, no: number): string {
  return reference.replace(/\d{4}$/, (digits) => String(Number(digits) + no * 1_000).padStart(4, '0'));
}

function childNames(row: Row, { dice, surnames }: CopyOf): Row {
  const [, ...last] = text(row['name']).split(' ');
  const origin = row['language'] === 'en' ? text(row['ethnicity']) : text(row['language']);
  const family = last.join(' ');
  const surname = surnames.get(family) ?? familyName(dice, origin);
  surnames.set(family, surname);
  if (row['date_of_birth'] === null) return { name: `Unborn baby ${surname}` };
  const name = givenName(dice, origin, row['sex'] === 'F' ? 'F' : 'M');
  return { name: `${name} ${surname}`, known_as: row['known_as'] === null ? null : shortName(name) };
}

type Change = (row: Row, copy: CopyOf) => Row;

const changes: Readonly<Record<string, Change>> = {
  child: (row, copy) => ({ ...childNames(row, copy), reference: laterNumber(text(row['reference']), copy.no) }),
  child_identifier: (row, { no }) => ({ value: laterNumber(text(row['value']), no) }),
  user_account: (row, { no }) => ({ email: text(row['email']).replace('@', `.${String(no)}@`), is_demo: false }),
  // A team has the people that it has: those who come on top of them hold their own cases only.
  role_grant: (row) => ({ org_unit_id: ofTeam.includes(text(row['role'])) ? null : (row['org_unit_id'] ?? null) }),
  representation: (row, { no }) => ({ reference: `${text(row['reference'])}-${String(no)}` }),
  // The plan of the demo stays the one made last.
  plan: (_, { no }) => ({ created_at: new Date(1_500_000_000_000 - no * 86_400_000).toISOString() }),
};

const onOneBoard: Readonly<Record<string, Change>> = {
  action: (row, { no }) => ({ no: `${text(row['no'])}.${String(no)}`, rank: `${text(row['rank'])}${String(no)}5` }),
};

/** What a copy's row says otherwise than the row it was made from, apart from the ids in it. */
export function changed(table: string, row: Row, copy: CopyOf, oneBoard: boolean): Row {
  const change = changes[table] ?? (oneBoard ? onOneBoard[table] : undefined);
  return change === undefined ? row : { ...row, ...change(row, copy) };
}
