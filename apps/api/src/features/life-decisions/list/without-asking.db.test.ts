import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { addTellings } from '../../../../test/tellings.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const record = 'mutation ($input: RecordLifeDecisionInput!) { recordLifeDecision(input: $input) { id } }';
const ask = 'mutation ($input: RecordAskedBeforeInput!) { recordAskedBefore(input: $input) { id } }';
const withdraw = 'mutation ($input: WithdrawLifeDecisionInput!) { withdrawLifeDecision(input: $input) { id } }';
const list = `query ($since: Date, $kind: LifeDecisionKind, $why: WhyNotAsked, $unsaid: Boolean, $first: Int, $after: String) {
  decisionsWithoutAsking(since: $since, kind: $kind, why: $why, unsaid: $unsaid, first: $first, after: $after) {
    edges { node { id childId childName teamName kind tookEffectOn answer why words askingDueOn tellingDueOn waitsFor } }
    pageInfo { hasNextPage endCursor } } }`;
const figures = '{ askedBefore { decisions asked } }';

interface Line {
  readonly id: string;
  readonly [field: string]: unknown;
}

describe('the list of what was decided without asking', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;
  /** The earliest first. */
  const made = { missed: '', emergency: '', unknown: '', unsaid: '', ofOthers: '' };
  const shown = (): readonly string[] => [made.unsaid, made.unknown, made.emergency, made.missed];

  const sent = async (as: TestUser, mutation: string, input: object): Promise<string> => {
    const { data, errors } = await runAs(db, as, mutation, { input: { clientId: newId(), ...input } });
    expect(errors).toEqual([]);
    return Object.values<{ id: string }>(data)[0]?.id ?? '';
  };
  const decided = async (tookEffectOn: string, changes: object = {}, as: TestUser = me): Promise<string> => {
    const about = { childId: council.children.mine, kind: 'SCHOOL', what: 'Another school', tookEffectOn };
    return sent(as, record, { ...about, ...changes });
  };
  const said = async (lifeDecisionId: string, input: object): Promise<string> =>
    sent(me, ask, { lifeDecisionId, seen: 0, ...input });

  async function pageOf(as: TestUser, wanted: object = {}) {
    const { data, errors } = await runAs(db, as, list, { ...wanted });
    expect(errors).toEqual([]);
    const { edges, pageInfo } = data.decisionsWithoutAsking;
    const lines: readonly Line[] = edges.map(({ node }: { node: Line }) => node);
    return { lines, pageInfo };
  }
  const idsOf = async (as: TestUser, wanted: object = {}): Promise<readonly string[]> =>
    (await pageOf(as, wanted)).lines.map(({ id }) => id);

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
    made.missed = await decided('2026-11-02', { kind: 'FAMILY_TIME', what: 'Every other week' });
    await said(made.missed, { answer: 'NO', why: 'MISSED', words: 'Nobody thought of it' });
    const ends = { lifeDecisionId: made.missed, seen: 1, answer: 'NO', why: 'MISSED', words: 'Asked on Friday' };
    await sent(council.users.REVIEWING_OFFICER, ask, ends);
    made.emergency = await decided('2026-11-03');
    await said(made.emergency, { answer: 'NO', why: 'NOT_REACHED' });
    await said(made.emergency, { answer: 'NO', why: 'EMERGENCY', seen: 1 });
    made.unknown = await decided('2026-11-04');
    await said(made.unknown, { answer: 'NOT_KNOWN', words: 'Looked at the file' });
    made.unsaid = await decided('2026-11-05');
    const other = { childId: council.children.other };
    made.ofOthers = await decided('2026-11-05', other, council.otherPractitioner);

    // None of these stands there: asked before, planned, of another child, younger than four.
    const asked = await decided('2026-11-06');
    const [feedback] = await addTellings(db, [{ child: council.children.mine, by: me, givenOn: '2026-11-01' }]);
    const { rows } = await db.owner.query<{ id: string }>('select id from statement where feedback_id = $1', [
      feedback,
    ]);
    await said(asked, { answer: 'YES', weight: 'MUCH', statementIds: rows.map(({ id }) => id) });
    await decided('2027-01-10');
    await sent(me, withdraw, { lifeDecisionId: await decided('2026-11-07'), because: 'WRONG_CHILD', seen: 0 });
    const small = { reference: 'VC-S1', name: 'Small', dateOfBirth: '2023-02-01', team: council.teams[0], worker: me };
    await decided('2026-11-08', { childId: await addChild(db, small) });
  });

  test('says why, or that nobody has said, and with whom what is open is: the latest first', async () => {
    const { lines } = await pageOf(me);
    expect(lines.map(({ id }) => id)).toEqual(shown());
    expect(lines[0]).toMatchObject({ answer: null, why: null, waitsFor: me.name, childId: council.children.mine });
    expect(lines[0]?.askingDueOn).not.toBeNull();
    expect(lines[1]).toMatchObject({ answer: 'NOT_KNOWN', words: 'Looked at the file', waitsFor: me.name });
    expect(lines[3]).toMatchObject({ answer: 'NO', why: 'MISSED', words: 'Asked on Friday', askingDueOn: null });
    expect(lines[3]).toMatchObject({ kind: 'FAMILY_TIME', tookEffectOn: '2026-11-02' });
  });

  test('holds the children in reach of each reader, and nobody else is shown it', async () => {
    const { TEAM_MANAGER, REVIEWING_OFFICER, PARTNER, COMPLAINTS_MANAGER } = council.users;
    expect(await idsOf(TEAM_MANAGER)).toEqual(shown());
    expect(await idsOf(REVIEWING_OFFICER)).toEqual(shown());
    expect(await idsOf(council.otherManager)).toEqual([made.ofOthers]);
    for (const role of [PARTNER, COMPLAINTS_MANAGER]) {
      expect((await runAs(db, role, list)).errors[0]?.code).toBe('FORBIDDEN');
    }
  });

  test('names no worker and shows no words before a purpose is said, and is as long as the figure says', async () => {
    const { lines } = await pageOf(council.users.QUALITY_ASSURANCE);
    expect(lines.map(({ id }) => id).toSorted()).toEqual([...shown(), made.ofOthers].toSorted());
    expect(lines.every(({ waitsFor, words }) => waitsFor === null && words === null)).toBe(true);
    expect(lines.every(({ teamName }) => teamName !== null)).toBe(true);
    const { data } = await runAs(db, council.users.QUALITY_ASSURANCE, figures);
    const counts: readonly { decisions: number; asked: number }[] = data.askedBefore;
    expect(lines).toHaveLength(counts.reduce((sum, { decisions, asked }) => sum + decisions - asked, 0));
  });

  test('shows leadership the same decisions without a child’s name, a worker or words, and none of other roles', async () => {
    const { LEADERSHIP, QUALITY_ASSURANCE } = council.users;
    const { lines } = await pageOf(LEADERSHIP);
    expect(lines.map(({ id }) => id)).toEqual(await idsOf(QUALITY_ASSURANCE));
    expect(
      lines.every(({ childName, waitsFor, words }) => childName === null && waitsFor === null && words === null),
    ).toBe(true);
    expect(lines.every(({ teamName }) => teamName !== null)).toBe(true);
    for (const wanted of [{ kind: 'FAMILY_TIME' }, { why: 'EMERGENCY' }, { unsaid: true }, { since: '2026-11-04' }]) {
      expect(await idsOf(LEADERSHIP, wanted)).toEqual(await idsOf(QUALITY_ASSURANCE, wanted));
    }
    const first = await pageOf(LEADERSHIP, { first: 2 });
    expect(await idsOf(LEADERSHIP, { first: 9, after: first.pageInfo.endCursor })).toEqual(
      lines.slice(2).map(({ id }) => id),
    );
  });

  test('is narrowed by what was decided about, by why, and by period, and goes on page by page', async () => {
    expect(await idsOf(me, { kind: 'FAMILY_TIME' })).toEqual([made.missed]);
    expect(await idsOf(me, { why: 'EMERGENCY' })).toEqual([made.emergency]);
    expect(await idsOf(me, { unsaid: true })).toEqual([made.unsaid, made.unknown]);
    expect(await idsOf(me, { since: '2026-11-04' })).toEqual([made.unsaid, made.unknown]);
    const { lines, pageInfo } = await pageOf(me, { first: 3 });
    expect(lines).toHaveLength(3);
    expect(pageInfo.hasNextPage).toBe(true);
    expect(await idsOf(me, { first: 3, after: pageInfo.endCursor })).toEqual([made.missed]);
  });
});
