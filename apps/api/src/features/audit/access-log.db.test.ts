import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { runAs, type TestUser } from '../../../test/run-as.js';
import { useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';

const logText = `query ($person: String, $childReference: String, $operation: String, $outcome: LogOutcome, $from: Date, $to: Date, $first: Int, $after: String) {
  accessLog(person: $person, childReference: $childReference, operation: $operation, outcome: $outcome, from: $from, to: $to, first: $first, after: $after) {
    lines { id at actor operation outcome purpose searched detail children { reference name depth } childCount } endCursor hasNextPage } }`;
const why = 'Answering a letter from the aunt';

interface Line {
  readonly id: string;
  readonly actor: string;
  readonly operation: string;
  readonly outcome: string;
  readonly purpose: string | null;
  readonly searched: string | null;
  readonly children: readonly { readonly reference: string; readonly name: string | null; readonly depth: string }[];
}

const says = (found: readonly Line[]) => found.map(({ actor, operation, outcome }) => [actor, operation, outcome]);
const id = `('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;

describe('the audit log, read', () => {
  const db = useDatabase();
  let council: TestCouncil;

  const page = async (as: TestUser, variables: object = {}) => {
    const { data, errors } = await runAs(db, as, logText, { first: 50, ...variables });
    expect(errors).toEqual([]);
    return data.accessLog;
  };
  const lines = async (as: TestUser, variables: object = {}): Promise<readonly Line[]> =>
    (await page(as, variables)).lines;
  const open = async (as: TestUser, id: string, purpose: string | null = null) =>
    runAs(db, as, 'query ($id: ID!, $purpose: String) { child(id: $id, purpose: $purpose) { name } }', { id, purpose });

  beforeAll(async () => {
    council = await buildCouncil(db);
    const { LEADERSHIP, PRACTITIONER } = council.users;
    await open(PRACTITIONER, council.children.mine);
    await open(council.otherPractitioner, council.children.other);
    await open(PRACTITIONER, council.children.other);
    await runAs(db, PRACTITIONER, 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }', {
      input: { clientId: newId(), childId: council.children.mine, givenOn: '2026-11-20', words: 'I was heard.' },
    });
    expect((await open(LEADERSHIP, council.children.mine, why)).errors).toEqual([]);
  });

  test('is found by person, child, operation, outcome and day, the newest first', async () => {
    const { QUALITY_ASSURANCE, PRACTITIONER, LEADERSHIP } = council.users;
    expect(says(await lines(QUALITY_ASSURANCE, { person: PRACTITIONER.name, operation: 'child' }))).toEqual([
      [PRACTITIONER.name, 'child', 'REFUSED'],
      [PRACTITIONER.name, 'child', 'OK'],
    ]);
    expect(says(await lines(QUALITY_ASSURANCE, { childReference: 'vc-1001', operation: 'child' }))).toEqual([
      [LEADERSHIP.name, 'child', 'OK'],
      [PRACTITIONER.name, 'child', 'OK'],
    ]);
    expect(says(await lines(QUALITY_ASSURANCE, { outcome: 'REFUSED' }))).toEqual([
      [PRACTITIONER.name, 'child', 'REFUSED'],
    ]);
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
    expect(await lines(QUALITY_ASSURANCE, { from: today, to: today, operation: 'child' })).toHaveLength(4);
    expect(await lines(QUALITY_ASSURANCE, { to: '2020-01-01' })).toEqual([]);
    const { errors } = await runAs(db, QUALITY_ASSURANCE, logText, { from: '2026-11-02', to: '2026-11-01' });
    expect(errors[0]?.fields['to']).toMatch(/before the first/);
  });

  test('goes on page by page, and nothing is on two', async () => {
    const { QUALITY_ASSURANCE } = council.users;
    const wanted = { operation: 'child', first: 3 };
    const first = await page(QUALITY_ASSURANCE, wanted);
    const second = await page(QUALITY_ASSURANCE, { ...wanted, after: first.endCursor });
    expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
    const ids = [...first.lines, ...second.lines].map((line: Line) => line.id);
    expect(ids).toEqual([...new Set(ids)].toSorted().toReversed());
    expect(ids).toHaveLength(4);
  });

  test('shows the administrator who did what, and no word and no name of a child', async () => {
    const { ADMINISTRATOR, LEADERSHIP, QUALITY_ASSURANCE } = council.users;
    await runAs(db, QUALITY_ASSURANCE, '{ children(search: "Zephyrine") { edges { node { id } } } }');
    const asks = { person: LEADERSHIP.name, operation: 'child' };
    const [line] = await lines(ADMINISTRATOR, asks);
    expect(line).toMatchObject({ purpose: null, searched: null });
    expect(line?.children).toEqual([{ reference: 'VC-1001', name: null, depth: 'OPENED' }]);
    const all = JSON.stringify(await lines(ADMINISTRATOR));
    expect(all).not.toContain('Zephyrine');
    const [same] = await lines(QUALITY_ASSURANCE, asks);
    expect(same).toMatchObject({ purpose: why, children: [{ reference: 'VC-1001', depth: 'OPENED' }] });
    expect(same?.children[0]?.name).not.toBeNull();
    expect((await lines(LEADERSHIP, asks))[0]?.children[0]?.name).toBeNull();
    expect((await lines(QUALITY_ASSURANCE, { operation: 'children' }))[0]?.searched).toBe('Zephyrine');
  });

  test('shows others who opened the records of those they work with, and nothing else', async () => {
    const { PRACTITIONER, LEADERSHIP, COMPLAINTS_MANAGER } = council.users;
    const seen = await lines(PRACTITIONER);
    expect(says(seen)).toEqual([
      [LEADERSHIP.name, 'child', 'OK'],
      [PRACTITIONER.name, 'child', 'OK'],
    ]);
    expect(seen[0]).toMatchObject({ purpose: why, searched: null });
    expect(await lines(PRACTITIONER, { childReference: 'VC-1002' })).toEqual([]);
    expect(says(await lines(council.otherPractitioner))).toEqual([[council.otherPractitioner.name, 'child', 'OK']]);
    expect((await runAs(db, COMPLAINTS_MANAGER, logText)).errors[0]?.code).toBe('FORBIDDEN');
    // Not even by asking the database past the API: the function itself decides.
    const { rows } = await db.owner.query(
      `select has_table_privilege('heard_app', 'access_event', 'select') as events, has_function_privilege('public', 'app.read_access_log(text, text, timestamptz, timestamptz, text, text, uuid, integer)', 'execute') as everybody`,
    );
    expect(rows).toEqual([{ events: false, everybody: false }]);
  });

  test('says on a child’s page who opened it and why; out of reach as if there were no such child', async () => {
    const { PRACTITIONER, LEADERSHIP } = council.users;
    const text = 'query ($id: ID!) { openingsOfChild(childId: $id) { day actor times purposes } }';
    const { data, errors } = await runAs(db, PRACTITIONER, text, { id: council.children.mine });
    expect(errors).toEqual([]);
    expect(data.openingsOfChild).toMatchObject([
      { actor: LEADERSHIP.name, times: 1, purposes: [why] },
      { actor: PRACTITIONER.name, times: 1, purposes: [] },
    ]);
    const far = await runAs(db, PRACTITIONER, text, { id: council.children.other });
    const nowhere = await runAs(db, PRACTITIONER, text, { id: newId() });
    expect(far.errors).toEqual(nowhere.errors);
    expect(far.errors[0]?.code).toBe('NOT_FOUND');
  });

  test('holds that it was read, and what was looked for', async () => {
    const { ADMINISTRATOR, QUALITY_ASSURANCE } = council.users;
    await lines(ADMINISTRATOR, { person: 'Nobody by this name', outcome: 'REFUSED' });
    const [line] = await lines(QUALITY_ASSURANCE, { person: ADMINISTRATOR.name, operation: 'accessLog' });
    expect(line?.searched).toBe('person: Nobody by this name, outcome: REFUSED');
  });

  test('is looked through so far at a time that nobody waits, and says that there is more', async () => {
    const { QUALITY_ASSURANCE, PRACTITIONER } = council.users;
    const child = await addChild(db, { reference: 'VC-1950', name: 'Somebody Seen' });
    await db.owner.query(
      `insert into access_event (id, at, actor_id, actor_name, operation, outcome, request_id)
       select ${id}, '1970-01-01', $1, 'Past', case when n = 5 then 'rare' else 'often' end, 'OK', gen_random_uuid() from generate_series(1, 45000) n`,
      [PRACTITIONER.userId],
    );
    await db.owner.query(
      `insert into access_event_child (event_id, child_id, depth) select ${id}, $1, 'LISTED' from generate_series(1, 45000) n`,
      [child],
    );
    const wanted = { childReference: 'VC-1950', operation: 'rare' };
    const pages = [await page(QUALITY_ASSURANCE, wanted)];
    while (pages.at(-1).hasNextPage)
      pages.push(await page(QUALITY_ASSURANCE, { ...wanted, after: pages.at(-1).endCursor }));
    expect(pages.map((one) => one.lines.length)).toEqual([0, 0, 1]);
    const { rows } = await db.owner.query(`select count(*)::int as n from access_event where operation = 'rare'`);
    expect(rows).toEqual([{ n: 1 }]);
    await db.owner.query(`delete from access_event_child where child_id = $1`, [child]);
    await db.owner.query(`delete from access_event where at = '1970-01-01'`);
  });
});
