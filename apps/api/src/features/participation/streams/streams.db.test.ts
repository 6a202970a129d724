import { type Role, roles } from '@heard/domain/access/roles';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestAnswer, type TestUser } from '../../../../test/run-as.js';
import { addTellings, type NewTelling } from '../../../../test/tellings.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const counts = `tellings heard children ownWords secondHand observation parents carers otherFamily partners advocates
  independentVisitors notSaid notFoundOut suppressed`;
const figures = `query ($from: Date, $to: Date) { feedbackByStream(from: $from, to: $to) {
  key label from to ended publishedOn counts { ${counts} }
  streams { key label counts { ${counts} } kinds { key label counts { ${counts} } } } } }`;
const list = `query ($from: Date!, $to: Date!, $stream: String!) { tellingsOfStream(from: $from, to: $to, stream: $stream) {
  tellings latest { id childId reference givenOn kind speaker way heard } } }`;

const second = { from: '2026-07-01', to: '2026-09-30' };

interface Voices {
  readonly [part: string]: number | boolean | null;
}
interface Named {
  readonly key: string;
  readonly counts: Voices;
}

/** What is not nothing of a row. */
function shown({ key, counts: voices }: Named): [string, Voices] {
  const parts = Object.entries(voices).filter(
    ([part, value]) => value !== 0 && part !== 'suppressed' && value !== null,
  );
  return [key, Object.fromEntries(parts)];
}

describe('feedback by stream', () => {
  const db = useDatabase();
  let council: TestCouncil;

  const tellings = (): readonly NewTelling[] => {
    const { mine, team, other } = council.children;
    const by = council.users.PRACTITIONER;
    const rights = council.users.CHILDRENS_RIGHTS;
    return [
      { child: mine, by, givenOn: '2026-07-01', stream: 'CP_CONFERENCE' },
      { child: mine, by, givenOn: '2026-07-01', stream: 'CP_CONFERENCE', speakerRole: 'PARENT' },
      { child: mine, by, givenOn: '2026-09-30', stream: 'CP_CONFERENCE', speakerRole: 'CARER' },
      { child: mine, by, givenOn: '2026-08-01', stream: 'CIC_REVIEW', source: 'SECOND_HAND' },
      { child: team, by, givenOn: '2026-08-02', stream: 'CIC_REVIEW', source: 'OBSERVATION' },
      { child: other, by, givenOn: '2026-08-02', stream: 'CIC_REVIEW', told: false },
      { child: other, by, givenOn: '2026-08-03', stream: 'ADVOCACY_IV', speakerRole: 'INDEPENDENT_VISITOR' },
      { child: other, by, givenOn: '2026-08-03', stream: 'PARTNER', partnerKind: 'FOSTERING', speakerRole: 'PARTNER' },
      { child: mine, by, givenOn: '2026-08-04', stream: 'PARTNER', partnerKind: 'FOSTERING' },
      { child: mine, by, givenOn: '2026-08-04', stream: 'PARTNER', speakerRole: 'ADVOCATE' },
      { child: mine, by, givenOn: '2026-08-04', stream: 'FAMILY', speakerRole: null },
      { child: null, by: rights, givenOn: '2026-08-05', stream: 'DIRECT_WORK' },
      { child: mine, by, givenOn: '2026-10-01' },
      { child: mine, by, givenOn: '2026-06-30' },
      { child: mine, by, givenOn: '2025-04-01' },
    ];
  };

  beforeAll(async () => {
    council = await buildCouncil(db);
    await addTellings(db, tellings());
  });

  async function ask(user: TestUser, query: string, variables: Record<string, unknown> = second): Promise<TestAnswer> {
    return runAs(db, user, query, variables);
  }

  test('each quarter says whose voice came by which stream, and of which kind', async () => {
    const { data, errors } = await ask(council.users.QUALITY_ASSURANCE, figures);
    expect(errors).toEqual([]);
    const [quarter, ...more] = data.feedbackByStream;
    expect(more).toEqual([]);
    const facts = { key: '2026-27 Q2', label: 'July to September 2026', ended: true, publishedOn: null };
    expect(quarter).toMatchObject({ ...facts, ...second });
    expect(shown(quarter)).toEqual([
      '2026-27 Q2',
      {
        tellings: 12,
        heard: 5,
        children: 2,
        ownWords: 3,
        secondHand: 1,
        observation: 1,
        parents: 1,
        carers: 1,
        partners: 1,
        advocates: 1,
        independentVisitors: 1,
        notSaid: 1,
        notFoundOut: 1,
      },
    ]);
    expect(quarter.streams.map(shown)).toEqual([
      ['CP_CONFERENCE', { tellings: 3, heard: 1, children: 1, ownWords: 1, parents: 1, carers: 1 }],
      ['CIC_REVIEW', { tellings: 3, heard: 2, children: 2, secondHand: 1, observation: 1, notFoundOut: 1 }],
      ['ADVOCACY_IV', { tellings: 1, independentVisitors: 1 }],
      ['PARTNER', { tellings: 3, heard: 1, children: 1, ownWords: 1, partners: 1, advocates: 1 }],
      ['DIRECT_WORK', { tellings: 1, heard: 1, ownWords: 1 }],
      ['FAMILY', { tellings: 1, notSaid: 1 }],
    ]);
    const kinds: readonly Named[] = quarter.streams.flatMap(({ kinds: some }: { kinds: readonly Named[] }) => some);
    expect(kinds.map(shown).filter(([, voices]) => Object.keys(voices).length > 0)).toEqual([
      ['YOUNG_PERSON', { tellings: 1, heard: 1, ownWords: 1 }],
      ['PARENT', { tellings: 1, parents: 1 }],
      ['OTHERS', { tellings: 1, carers: 1 }],
      ['FOSTERING', { tellings: 2, heard: 1, ownWords: 1, partners: 1 }],
      ['NOT_SAID', { tellings: 1, advocates: 1 }],
    ]);
  });

  test('without dates: from last April’s year on, with that year, and the quarter that is not over', async () => {
    const { data } = await ask(council.users.LEADERSHIP, figures, {});
    const found: readonly (Named & { ended: boolean })[] = data.feedbackByStream;
    expect(found.map(({ key, ended, counts: voices }) => [key, ended, voices.tellings, voices.children])).toEqual([
      ['2025-26', true, 1, 1],
      ['2025-26 Q1', true, 1, 1],
      ['2025-26 Q2', true, 0, 0],
      ['2025-26 Q3', true, 0, 0],
      ['2025-26 Q4', true, 0, 0],
      ['2026-27 Q1', true, 1, 1],
      ['2026-27 Q2', true, 12, 2],
      ['2026-27 Q3', false, 1, 1],
    ]);
  });

  /** Tellings of the quarter that each role counts; null: refused; 'released': nothing is published yet. */
  const counted: Readonly<Record<Role, number | null | 'released'>> = {
    PRACTITIONER: 7,
    TEAM_MANAGER: 8,
    REVIEWING_OFFICER: 7,
    COMPLAINTS_MANAGER: null,
    QUALITY_ASSURANCE: 12,
    CHILDRENS_RIGHTS: 1,
    LEADERSHIP: 12,
    PARTNER: 'released',
    ELECTED_MEMBER: 'released',
    ADMINISTRATOR: null,
  };

  test.each(roles)('%s counts what is in reach and lists the same', async (role) => {
    const { data, errors } = await ask(council.users[role], figures);
    const expected = counted[role];
    if (expected === null) expect(errors[0]?.code).toBe('FORBIDDEN');
    else if (expected === 'released') expect(data.feedbackByStream).toMatchObject([{ counts: null, streams: [] }]);
    else expect(data.feedbackByStream[0].counts.tellings).toBe(expected);

    let listed = 0;
    for (const stream of ['CP_CONFERENCE', 'CIC_REVIEW', 'ADVOCACY_IV', 'PARTNER', 'DIRECT_WORK', 'FAMILY']) {
      const answer = await ask(council.users[role], list, { ...second, stream });
      if (typeof expected !== 'number') expect(answer.errors[0]?.code).toBe('FORBIDDEN');
      else {
        expect(answer.data.tellingsOfStream.latest).toHaveLength(answer.data.tellingsOfStream.tellings);
        listed += Number(answer.data.tellingsOfStream.tellings);
      }
    }
    expect(listed).toBe(typeof expected === 'number' ? expected : 0);
  });

  test('the list says whose, when and who spoke, and the audit log says who looked', async () => {
    const { data } = await ask(council.users.LEADERSHIP, list, { ...second, stream: 'PARTNER' });
    expect(data.tellingsOfStream.latest.map(({ id: _id, ...rest }: { id: string }) => rest)).toEqual(
      expect.arrayContaining([
        {
          childId: council.children.other,
          reference: 'VC-1003',
          givenOn: '2026-08-03',
          kind: 'Fostering',
          speaker: 'A partner agency',
          way: 'Own words',
          heard: false,
        },
      ]),
    );
    const { rows } = await db.owner.query<{ children: number }>(
      `select count(distinct c.child_id)::int as children from access_event e join access_event_child c on c.event_id = e.id
       where e.operation = 'tellingsOfStream' and e.actor_id = $1`,
      [council.users.LEADERSHIP.userId],
    );
    expect(rows[0]?.children).toBeGreaterThan(0);
  });

  test('who must not be told gets the same figures with and without it, and the same list', async () => {
    const manager = council.users.TEAM_MANAGER;
    const before = await ask(manager, figures);
    const [added] = await addTellings(db, [
      { child: council.children.mine, by: council.users.PRACTITIONER, givenOn: '2026-08-20', stream: 'FAMILY' },
    ]);
    await db.owner.query('insert into withheld_from (id, feedback_id, user_id) values ($1, $2, $3)', [
      newId(),
      added,
      manager.userId,
    ]);
    expect((await ask(manager, figures)).data).toEqual(before.data);
    const { data } = await ask(manager, list, { ...second, stream: 'FAMILY' });
    expect(data.tellingsOfStream.tellings).toBe(1);
    const { data: others } = await ask(council.users.PRACTITIONER, list, { ...second, stream: 'FAMILY' });
    expect(others.tellingsOfStream.latest.map(({ id }: { id: string }) => id)).toContain(added);
  });

  test.each([
    [figures, { from: '2026-07-02', to: '2026-09-30' }, 'from'],
    [figures, { from: '2020-04-01', to: '2026-09-30' }, 'from'],
    [list, { ...second, from: '2026-07-02', stream: 'FAMILY' }, 'from'],
    [list, { ...second, stream: 'CARRIER_PIGEON' }, 'stream'],
  ])('%# is refused with what to do', async (query, variables, field) => {
    const { errors } = await ask(council.users.QUALITY_ASSURANCE, query, variables);
    expect(errors[0]?.code).toBe('INVALID_INPUT');
    expect(Object.keys(errors[0]?.fields ?? {})).toEqual([field]);
  });
});
