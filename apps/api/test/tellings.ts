import { newId } from '../src/platform/ids.js';
import type { TestUser } from './run-as.js';
import type { TestDatabase } from './use-database.js';

export interface NewTelling {
  /** Null: of a group. */
  readonly child: string | null;
  readonly by: TestUser;
  readonly givenOn: string;
  readonly stream?: string;
  readonly partnerKind?: string;
  /** Null: somebody other than the child, and not known who. */
  readonly speakerRole?: string | null;
  readonly source?: string;
  /** False: nothing was found out. */
  readonly told?: boolean;
}

const usual = {
  stream: 'DIRECT_WORK',
  partnerKind: null,
  speakerRole: 'CHILD',
  source: 'OWN_WORDS',
  told: true,
} satisfies Partial<Record<keyof NewTelling, unknown>>;

function rowsOf(telling: NewTelling): { feedback: object; statement: object; id: string } {
  const id = newId();
  const { child, by, givenOn, stream, partnerKind, speakerRole, source, told } = { ...usual, ...telling };
  const feedback = {
    id,
    client_id: newId(),
    payload_sha256: '0',
    child_id: child,
    group_name: child === null ? 'Care leavers forum' : null,
    stream,
    partner_kind: partnerKind,
    speaker_role: speakerRole,
    speaker: speakerRole === null ? 'Somebody' : null,
    source,
    given_on: givenOn,
    recorded_by: by.userId,
    received_at: `${givenOn}T12:00:00Z`,
    created_at: `${givenOn}T12:00:00Z`,
    language: 'en',
    interpreter_used: false,
    answer_expected: false,
  };
  const statement = {
    id: newId(),
    created_at: `${givenOn}T12:00:00Z`,
    feedback_id: id,
    child_id: child,
    kind: 'WORDS',
    words: told ? 'Said' : null,
    not_ascertained_reason: told ? null : 'MISSING',
  };
  return { id, feedback, statement };
}

/** Adds tellings as they would have been recorded on their day; answers their ids, in order. */
export async function addTellings(db: TestDatabase, tellings: readonly NewTelling[]): Promise<readonly string[]> {
  const rows = tellings.map(rowsOf);
  const insert = async (table: string, some: readonly object[]): Promise<void> => {
    await db.owner.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(some),
    ]);
  };
  await insert(
    'feedback',
    rows.map(({ feedback }) => feedback),
  );
  await insert(
    'statement',
    rows.map(({ statement }) => statement),
  );
  return rows.map(({ id }) => id);
}
