import { beforeAll, describe, expect, test } from 'vitest';
import { addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const cover = 'mutation ($input: SetCoverInput!) { setCover(input: $input) { absentId standsInName startsOn endsOn } }';

type Days = readonly [first: string, last: string];
type Leave = readonly [who: string, first: string, last: string];

describe('a second leave', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let first: TestUser;
  let second: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    first = await addUser(db, 'PRACTITIONER', 'First', council.teams[0]);
    second = await addUser(db, 'PRACTITIONER', 'Second', council.teams[0]);
  });

  async function say(absent: TestUser, standsIn: TestUser, [startsOn, endsOn]: Days, clientId = newId()) {
    const input = { clientId, standsInId: standsIn.userId, startsOn, endsOn };
    const { data, errors } = await runAs(db, absent, cover, { input });
    expect(errors).toEqual([]);
    return data.setCover.map((one: Record<string, string>) => [one['standsInName'], one['startsOn'], one['endsOn']]);
  }

  test.each<[string, Days, Days, readonly Leave[]]>([
    [
      'that begins within the first cuts its end off',
      ['2026-11-30', '2026-12-04'],
      ['2026-12-01', '2026-12-09'],
      [
        ['First', '2026-11-30', '2026-11-30'],
        ['Second', '2026-12-01', '2026-12-09'],
      ],
    ],
    [
      'that ends within the first cuts its beginning off',
      ['2026-12-04', '2026-12-11'],
      ['2026-11-30', '2026-12-04'],
      [
        ['Second', '2026-11-30', '2026-12-04'],
        ['First', '2026-12-05', '2026-12-11'],
      ],
    ],
    [
      'that lies within the first leaves both sides',
      ['2026-12-01', '2026-12-18'],
      ['2026-12-07', '2026-12-07'],
      [
        ['First', '2026-12-01', '2026-12-06'],
        ['Second', '2026-12-07', '2026-12-07'],
        ['First', '2026-12-08', '2026-12-18'],
      ],
    ],
    [
      'of the same days takes its place',
      ['2026-12-01', '2026-12-04'],
      ['2026-12-01', '2026-12-04'],
      [['Second', '2026-12-01', '2026-12-04']],
    ],
    [
      'that holds the first takes its place',
      ['2026-12-02', '2026-12-03'],
      ['2026-12-01', '2026-12-04'],
      [['Second', '2026-12-01', '2026-12-04']],
    ],
    [
      'that follows the first leaves it alone',
      ['2026-12-01', '2026-12-04'],
      ['2026-12-05', '2026-12-09'],
      [
        ['First', '2026-12-01', '2026-12-04'],
        ['Second', '2026-12-05', '2026-12-09'],
      ],
    ],
  ])('%s', async (_what, before, after, expected) => {
    const absent = await addUser(db, 'PRACTITIONER', 'Away', council.teams[0]);
    await say(absent, first, before);
    const clientId = newId();
    expect(await say(absent, second, after, clientId)).toEqual(expected);
    expect(await say(absent, second, after, clientId)).toEqual(expected);
  });

  test('leaves what was said before to be read, and to be sent again without doing it again', async () => {
    const absent = await addUser(db, 'PRACTITIONER', 'Away', council.teams[0]);
    const clientId = newId();
    const days: Days = ['2026-12-01', '2026-12-18'];
    await say(absent, first, days, clientId);
    const stands = await say(absent, second, ['2026-12-07', '2026-12-08']);
    expect(await say(absent, first, days, clientId)).toEqual(stands);
    const { rows } = await db.owner.query(
      `select starts_on::text, ends_on::text, created_by from cover where absent_id = $1 and ended_at is not null`,
      [absent.userId],
    );
    expect(rows).toEqual([{ starts_on: days[0], ends_on: days[1], created_by: absent.userId }]);
  });

  test('leaves the leave of others alone', async () => {
    const [one, other] = [
      await addUser(db, 'PRACTITIONER', 'One', council.teams[0]),
      await addUser(db, 'PRACTITIONER', 'Other', council.teams[0]),
    ];
    await say(one, first, ['2026-12-01', '2026-12-04']);
    await say(other, second, ['2026-12-02', '2026-12-09']);
    expect(await say(one, first, ['2026-12-20', '2026-12-20'])).toEqual([
      ['First', '2026-12-01', '2026-12-04'],
      ['First', '2026-12-20', '2026-12-20'],
    ]);
  });
});
