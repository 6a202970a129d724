import { readFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordComplaint } from '../../../test/complaints.js';
import { addChild, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { openedAt } from '../../../test/opened-at.js';
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
    const { PRACTITIONER, LEADERSHIP, COMPLAINTS_MANAGER, REVIEWING_OFFICER, PARTNER, ELECTED_MEMBER } = council.users;
    const seen = await lines(PRACTITIONER);
    expect(says(seen)).toEqual([
      [LEADERSHIP.name, 'child', 'OK'],
      [PRACTITIONER.name, 'child', 'OK'],
    ]);
    expect(seen[0]).toMatchObject({ purpose: why, searched: null });
    expect(await lines(PRACTITIONER, { childReference: 'VC-1002' })).toEqual([]);
    expect(says(await lines(council.otherPractitioner))).toEqual([[council.otherPractitioner.name, 'child', 'OK']]);
    expect(await lines(COMPLAINTS_MANAGER)).toEqual([]);
    expect((await recordComplaint(db, COMPLAINTS_MANAGER, { childReference: 'VC-1001' })).errors).toEqual([]);
    expect(says(await lines(COMPLAINTS_MANAGER))).toEqual(says(seen));
    expect(await lines(COMPLAINTS_MANAGER, { childReference: 'VC-1002' })).toEqual([]);
    expect(says(await lines(REVIEWING_OFFICER))).toEqual(says(seen)); // reviews that child
    for (const nobody of [PARTNER, ELECTED_MEMBER]) {
      expect((await runAs(db, nobody, logText)).errors[0]?.code).toBe('FORBIDDEN');
    }
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

  test('holds no refusal of what a first page leaves out, of any role', async () => {
    const screens = readFileSync(new URL('../../../../web/src/features/work/work.graphql', import.meta.url), 'utf8');
    const names = [...screens.matchAll(/\$(\w+): Boolean!/g)].map(([, name]) => name);
    const nothing = Object.fromEntries(names.map((name) => [name, false]));
    const today = parse(screens).definitions.filter(
      (one) => 'name' in one && /^(Today|Line|OfPerson|Unread)$/.test(one.name?.value ?? ''),
    );
    const refusals = async () =>
      (await db.owner.query(`select operation from access_event where outcome = 'REFUSED'`)).rowCount;
    const before = await refusals();
    for (const user of Object.values(council.users)) {
      const { data, errors } = await runAs(db, user, today.map(print).join(' '), nothing);
      expect([user.name, data, errors]).toEqual([user.name, {}, []]);
    }
    const half =
      'query ($no: Boolean = false) { ...A @include(if: $no) workTotals @skip(if: true) { kind } } fragment A on Query { workTotals { kind } }';
    expect((await runAs(db, council.users.ADMINISTRATOR, half)).errors).toEqual([]);
    expect(await refusals()).toBe(before);
    const asked = await runAs(db, council.users.ADMINISTRATOR, half, { no: true });
    expect([asked.errors[0]?.code, await refusals()]).toEqual(['FORBIDDEN', (before ?? 0) + 1]);
  });

  test('holds that it was read, and what was looked for', async () => {
    const { ADMINISTRATOR, QUALITY_ASSURANCE } = council.users;
    await lines(ADMINISTRATOR, { person: 'Nobody by this name', outcome: 'REFUSED' });
    const [line] = await lines(QUALITY_ASSURANCE, { person: ADMINISTRATOR.name, operation: 'accessLog' });
    expect(line?.searched).toBe('person: Nobody by this name, outcome: REFUSED');
  });

  test('finds what is unusual about who opened records, each by its rule', async () => {
    const { QUALITY_ASSURANCE, LEADERSHIP, ADMINISTRATOR, PRACTITIONER } = council.users;
    const family = await addChild(db, { reference: 'VC-1970', name: `Robin ${PRACTITIONER.name.split(' ').at(-1)}` });
    const left = await addChild(db, { reference: 'VC-1971', name: 'Somebody Left' });
    await db.owner.query(
      `insert into child_relationship (id, child_id, person_id, kind, starts_on, ends_on)
       select gen_random_uuid(), c, $1, 'ALLOCATED_WORKER', '2026-01-01'::date, e::date from (values ($2::uuid, null), ($3, '2026-02-28')) r(c, e)`,
      [PRACTITIONER.personId, family, left],
    );
    const seen = async (at: string, children: readonly string[], operation = 'child') =>
      openedAt(db, PRACTITIONER, { at, children, operation });
    await seen('2026-03-10 10:00+00', [family, left, council.children.mine]);
    await seen('2026-03-11 22:30+00', [council.children.mine]);
    await seen('2026-03-12 23:30+00', [council.children.mine], 'caseload');
    const many: string[] = [];
    for (let n = 0; n < 41; n += 1) many.push(await addChild(db, { reference: `VC-2${100 + n}`, name: 'One Of-Many' }));
    await seen('2026-03-09 10:00+00', many);
    const text = `query ($from: Date, $to: Date) { unusualAccess(from: $from, to: $to) { from to isCut found { rule day actor childCount children { reference name } } } }`;
    const asked = { from: '2026-03-01', to: '2026-03-31' };
    const found = async (as: TestUser) => (await runAs(db, as, text, asked)).data.unusualAccess.found;
    const all: readonly { rule: string; day: string; childCount: number; children: readonly object[] }[] =
      await found(QUALITY_ASSURANCE);
    const said = all.filter(({ rule }) => rule !== 'NO_WORK').map((one) => `${one.day} ${one.rule} ${one.childCount}`);
    expect(said.toSorted()).toEqual([
      '2026-03-09 MANY_CHILDREN 41',
      '2026-03-10 AFTER_LEAVING 1',
      '2026-03-10 FAMILY_NAME 1',
      '2026-03-11 OUT_OF_HOURS 1',
    ]);
    expect(all.find(({ rule }) => rule === 'AFTER_LEAVING')?.children).toEqual([
      { reference: 'VC-1971', name: 'Somebody Left' },
    ]);
    expect(all.find(({ rule, day }) => rule === 'NO_WORK' && day === '2026-03-09')?.childCount).toBe(41);
    for (const as of [LEADERSHIP, ADMINISTRATOR])
      expect(JSON.stringify(await found(as))).not.toContain('Somebody Left');
    expect((await runAs(db, PRACTITIONER, text, asked)).errors[0]?.code).toBe('FORBIDDEN');
    await db.owner.query(
      `insert into setting (key, value) values ('working_hours', '{"days": ["TUE", "WED", "THU"], "from": "8:30", "until": "23:00"}')`,
    );
    const late = (await found(LEADERSHIP)).filter(({ rule }: { rule: string }) => rule === 'OUT_OF_HOURS');
    expect(late.map(({ day }: { day: string }) => day)).toEqual(['2026-03-09']); // a Monday
    await db.owner.query(`delete from setting where key = 'working_hours'`);
    const far = await runAs(db, LEADERSHIP, text, { from: '2026-01-01', to: '2026-03-01' });
    expect(far.errors[0]?.fields['to']).toMatch(/at most 31 days/);
    await db.owner.query(
      `delete from access_event_child where event_id in (select id from access_event where at < '2026-04-01')`,
    );
    await db.owner.query(`delete from access_event where at < '2026-04-01'`);
  });

  test('keeps that somebody has looked at what was unusual: once, with what they found, and never at their own', async () => {
    const { QUALITY_ASSURANCE, LEADERSHIP, ADMINISTRATOR, PRACTITIONER } = council.users;
    const day = '2026-04-14';
    for (const user of [PRACTITIONER, LEADERSHIP])
      await openedAt(db, user, { at: `${day} 22:30+00`, children: [council.children.mine] });
    const text = 'mutation ($input: MarkLookedAtInput!) { markLookedAt(input: $input) { look { byName word } } }';
    const form = { clientId: newId(), rule: 'OUT_OF_HOURS', actorId: PRACTITIONER.userId, day, word: 'Was on duty' };
    const mark = async (as: TestUser, input: object) => runAs(db, as, text, { input: { ...form, ...input } });
    const own = await mark(LEADERSHIP, { actorId: LEADERSHIP.userId });
    expect(own.errors).toMatchObject([{ fields: { word: 'These are your own: somebody else has to look at them' } }]);
    const unsaid = await mark(PRACTITIONER, { actorId: LEADERSHIP.userId });
    expect(unsaid.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await mark(QUALITY_ASSURANCE, { rule: 'MANY_CHILDREN' })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const wordless = { word: expect.stringMatching(/^Enter what you found/) };
    expect((await mark(QUALITY_ASSURANCE, { word: ' ' })).errors).toMatchObject([{ fields: wordless }]);
    const look = { byName: QUALITY_ASSURANCE.name, word: 'Was on duty' };
    for (const sending of [1, 2]) {
      const { data, errors } = await mark(QUALITY_ASSURANCE, {});
      expect([sending, errors, data.markLookedAt]).toEqual([sending, [], { look }]);
    }
    const another = await mark(QUALITY_ASSURANCE, { word: 'Another' });
    expect(another.errors).toMatchObject([{ message: expect.stringMatching(/already saved/) }]);
    const late = await mark(ADMINISTRATOR, { clientId: newId(), word: 'Rang them' });
    const both = expect.stringMatching(/“Was on duty”.*“Rang them”/);
    expect(late.errors).toMatchObject([{ code: 'CONFLICT', message: both }]);
    const { data } = await runAs(
      db,
      LEADERSHIP,
      'query ($day: Date) { unusualAccess(from: $day, to: $day) { found { rule actorId look { byName word } } } }',
      { day },
    );
    const nights = data.unusualAccess.found.filter(({ rule }: { rule: string }) => rule === 'OUT_OF_HOURS');
    expect(nights).toHaveLength(2);
    expect(nights).toContainEqual({ rule: 'OUT_OF_HOURS', actorId: PRACTITIONER.userId, look });
    expect(nights).toContainEqual({ rule: 'OUT_OF_HOURS', actorId: LEADERSHIP.userId, look: null });
  });

  test('counts for the first page what is left to look at of the last four weeks, without one’s own, in two questions for each week', async () => {
    const { QUALITY_ASSURANCE, LEADERSHIP, PRACTITIONER } = council.users;
    const { mine } = council.children;
    const toLookAt = async (as: TestUser) => (await runAs(db, as, '{ unusualToLookAt }')).data.unusualToLookAt;
    const before = await toLookAt(LEADERSHIP);
    for (const user of [PRACTITIONER, LEADERSHIP])
      await openedAt(db, user, { at: '2026-11-20 22:30Z', children: [mine] });
    await openedAt(db, PRACTITIONER, { at: '2026-10-27 23:30Z', children: [mine] });
    expect([await toLookAt(LEADERSHIP), await toLookAt(QUALITY_ASSURANCE)]).toEqual([before + 1, before + 2]);
    await openedAt(db, PRACTITIONER, { at: '2026-10-29 23:30Z', children: [mine] });
    expect([await toLookAt(LEADERSHIP), await toLookAt(QUALITY_ASSURANCE)]).toEqual([before + 3, before + 4]); // before anything was done on the record, too
    const form = {
      clientId: newId(),
      rule: 'OUT_OF_HOURS',
      actorId: PRACTITIONER.userId,
      day: '2026-11-20',
      word: 'Ill',
    };
    const mark = 'mutation ($input: MarkLookedAtInput!) { markLookedAt(input: $input) { day } }';
    expect((await runAs(db, QUALITY_ASSURANCE, mark, { input: form })).errors).toEqual([]);
    db.statements.take();
    expect([await toLookAt(LEADERSHIP), await toLookAt(QUALITY_ASSURANCE)]).toEqual([before + 2, before + 3]);
    const asked = db.statements.take().filter((sql) => /openings_to_judge|from unusual_look/.test(sql));
    expect(asked).toHaveLength(16);
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
