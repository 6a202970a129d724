import { beforeAll, describe, expect, test } from 'vitest';
import { speakerRoles } from '@heard/domain/feedback/speaker-roles';
import { partnerKinds, streams } from '@heard/domain/feedback/streams';
import { addChild, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { runAs, type TestAnswer } from '../../../test/run-as.js';
import { useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';

const record = `mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) {
  id stream speakerRole speaker partnerKind source } }`;
const page = `query ($id: ID!) { child(id: $id) { lastHeardOn lastHeardBy heard { source on } }
  childVoice(childId: $id) { latest { words speakerRole } } }`;
const others =
  'query ($id: ID!) { childTimeline(childId: $id, filter: OTHERS) { edges { node { feedback { speaker words } } } } }';

describe('who speaks, and by which way it came in', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let child = '';
  let next = 5000;

  beforeAll(async () => {
    council = await buildCouncil(db);
  });

  async function newChild(): Promise<string> {
    next += 1;
    const [team] = council.teams;
    return addChild(db, {
      reference: `VC-${String(next)}`,
      name: 'Fern Fell',
      team,
      worker: council.users.PRACTITIONER,
    });
  }

  async function send(changes: Record<string, unknown>): Promise<TestAnswer> {
    const input = { clientId: newId(), childId: child, givenOn: '2026-11-02', words: 'Said', ...changes };
    return runAs(db, council.users.PRACTITIONER, record, { input });
  }

  async function read(query: string): Promise<TestAnswer['data']> {
    const { data, errors } = await runAs(db, council.users.PRACTITIONER, query, { id: child });
    expect(errors).toEqual([]);
    return data;
  }

  test.each(speakerRoles)('%s can come in by every stream, and only the child is heard by it', async (speakerRole) => {
    child = await newChild();
    for (const stream of streams) {
      const { data, errors } = await send({ stream, speakerRole });
      expect(errors).toEqual([]);
      expect(data.recordFeedback).toMatchObject({ stream, speakerRole, source: 'OWN_WORDS' });
    }
    const { child: heard, childVoice } = await read(page);
    const isHeard = speakerRole === 'CHILD';
    expect(heard.lastHeardOn).toBe(isHeard ? '2026-11-02' : null);
    expect(childVoice.latest).toEqual(isHeard ? { words: 'Said', speakerRole } : null);
  });

  test.each(partnerKinds)('partners are told apart: %s', async (partnerKind) => {
    child = await newChild();
    const { data } = await send({ stream: 'PARTNER', partnerKind, speakerRole: 'PARTNER', speaker: 'The service' });
    expect(data.recordFeedback).toMatchObject({ partnerKind, speakerRole: 'PARTNER', speaker: 'The service' });
  });

  test.each([
    ['CP_CONFERENCE', 'Her mother'],
    ['PARTNER', 'Legal services'],
    ['FAMILY', null],
  ])('%s with %j and nothing more is kept as somebody other than the child', async (stream, speaker) => {
    child = await newChild();
    await send({ givenOn: '2026-10-01', words: 'My own' });
    const { data, errors } = await send({ stream, speaker, words: 'Not mine' });
    expect(errors).toEqual([]);
    expect(data.recordFeedback).toMatchObject({ stream, speaker, speakerRole: null });
    const { child: heard, childVoice } = await read(page);
    expect(heard.lastHeardOn).toBe('2026-10-01');
    expect(childVoice.latest.words).toBe('My own');
    const { childTimeline } = await read(others);
    expect(childTimeline.edges).toEqual([{ node: { feedback: { speaker, words: 'Not mine' } } }]);
  });

  test('a child is heard by own words, second hand and observation, each told apart', async () => {
    child = await newChild();
    await send({ givenOn: '2026-09-01' });
    await send({
      givenOn: '2026-09-03',
      source: 'SECOND_HAND',
      relayedBy: 'Her carer',
      stream: 'FAMILY',
      speakerRole: 'CHILD',
    });
    await send({ givenOn: '2026-09-02', words: null, source: 'OBSERVATION', observation: 'Smiled' });
    await send({ givenOn: '2026-09-09', source: 'SECOND_HAND', relayedBy: 'His sister', speakerRole: 'PARENT' });
    expect((await read(page)).child).toEqual({
      lastHeardOn: '2026-09-03',
      lastHeardBy: 'SECOND_HAND',
      heard: [
        { source: 'SECOND_HAND', on: '2026-09-03' },
        { source: 'OBSERVATION', on: '2026-09-02' },
        { source: 'OWN_WORDS', on: '2026-09-01' },
      ],
    });
  });

  test('a form that was stored before it could say who speaks is the same form when it does', async () => {
    child = await newChild();
    const clientId = newId();
    const before = await send({ clientId });
    const again = await send({ clientId, speakerRole: 'CHILD' });
    expect(again.data).toEqual(before.data);
    const other = await send({ clientId, speakerRole: 'PARENT' });
    expect(other.errors[0]?.code).toBe('CONFLICT');
  });

  async function insert(stream: string, role: string | null, speaker: string | null): Promise<void> {
    await db.owner.query(
      `insert into feedback (id, client_id, payload_sha256, child_id, stream, source, speaker_role, speaker, given_on, recorded_by)
       values ($1, $1, 'x', $2, $3, 'OWN_WORDS', $4, $5, '2026-11-01', $6)`,
      [newId(), council.children.mine, stream, role, speaker, council.users.PRACTITIONER.userId],
    );
  }

  test('the database keeps no telling of nobody, and no second speaker beside the child', async () => {
    await expect(insert('CP_CONFERENCE', null, null)).rejects.toThrow('ck_feedback_speaker_known');
    await expect(insert('CP_CONFERENCE', 'CHILD', 'Her mother')).rejects.toThrow('ck_feedback_child_speaks');
    await expect(insert('CP_CONFERENCE', 'NEIGHBOUR', null)).rejects.toThrow('ck_feedback_speaker_role');
  });
});
