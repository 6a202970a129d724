import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Dice } from '@heard/demo-council/dice';
import type { Role } from '@heard/domain/access/roles';
import pg from 'pg';
import { loadDemo } from '../../../demo/load.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';

/*
 * The rules of finding children read one by one, for every child: slow, and without a table of what they are found by.
 * $1 what was typed, $2 whose, $3 how far their role reaches.
 */
const oneByOne = `
  with asked as (select app.search_text(regexp_replace(btrim($1), '\\s+', ' ', 'g')) as term),
  split as (select term, string_to_array(term, ' ') as words, length(term) >= 4 and term !~ '[0-9]' as alike from asked),
  said as (
    select s.*, coalesce((select w from unnest(s.words) with ordinality k(w, no) order by length(w) desc, no limit 1), '') as longest
    from split s),
  mine as (
    select a.child_id, bool_or(a.because like 'relationship %') as own from child_access a
    where a.principal_id = $2 and a.starts_on <= '${testToday}' and (a.ends_on is null or a.ends_on >= '${testToday}')
    group by a.child_id),
  known as (
    select c.*, $3 = 'ACCESS' and m.own as own
    from every_child c left join mine m on m.child_id = c.id where $3 <> 'ACCESS' or m.child_id is not null),
  ranked as (
    select k.id, k.sort_name, (not k.own)::int + case when s.term = '' or not exists (
      select 1 from unnest(s.words) w where position(w in k.text) = 0) then 0 else 2 end as place
    from known k, said s
    where (s.term = '' or position(s.longest in k.text) > 0 or (s.alike and s.term <% k.text))
      and ($3 <> 'ONE' or (length(s.term) >= 3 and (
        s.term = any (k.numbers)
        or (s.alike and s.term <% k.names)
        or exists (select 1 from unnest(s.words) w where length(w) >= 3 and position(w in k.names) > 0)))))
  select r.id from ranked r, said s where r.place < 2 or s.alike order by r.place, r.sort_name, r.id`;

/* Each child with what they are found by, worked out from what stands on their row. */
const everyChild = `
  create table every_child as
    select c.id, app.search_text(c.name) collate "C" as sort_name, app.child_search_text(c.name, c.known_as, c.reference) as text,
      app.search_text(concat_ws(' ', c.name, c.known_as)) as names,
      array[app.search_text(c.reference), app.search_text(replace(c.reference, '-', '')), regexp_replace(c.reference, '\\D', '', 'g')] as numbers
    from child c`;

const typed = [
  '',
  'a',
  'An',
  'vc-',
  'VC-1006',
  'vc1006',
  '1006',
  'VC-10',
  '%',
  '_',
  '\\',
  "O'Neill",
  'unborn',
  'zzz',
  'Zoë',
  'x y',
];

async function found(client: pg.Client, term: string): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: readonly unknown[] = [null, null, null];
  for (let rows = -1; rows !== 0;) {
    const page = await client.query<{ id: string; rank: number; sort_name: string }>(
      'select f.id, f.rank, f.sort_name from app.find_children($1, $2, $3, $4, 29) f',
      [term, ...after],
    );
    rows = page.rows.length;
    const last = page.rows.at(-1);
    after = [last?.rank, last?.sort_name, last?.id];
    ids.push(...page.rows.map((row) => row.id));
  }
  return ids;
}

describe('finding children by index', () => {
  const db = useDatabase();
  let terms: readonly string[];

  beforeAll(async () => {
    const owner = new pg.Client({ connectionString: db.ownerUrl });
    await owner.connect();
    await loadDemo(owner, testToday);
    await owner.query(everyChild);
    const { rows } = await owner.query<{ name: string }>('select name from child order by id');
    await owner.end();
    const dice = new Dice('what people type');
    const names = Array.from({ length: 12 }, () => dice.pick(rows).name);
    const parts = names.flatMap((name) => [name, name.split(' ')[0] ?? '', `${name.slice(0, 2)}${name.slice(3)}`]);
    terms = [...typed, ...parts, ...names.map((name) => name.split(' ').toReversed().join('  '))];
  });

  /** The product's own connection, as this person: each new one would plan the same question anew. */
  async function connectAs(userId: string, role: Role): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: db.runningUrl });
    await client.connect();
    await client.query('begin; set local role heard_app');
    await client.query(
      `select set_config('app.user_id', $1, true), set_config('app.role', $2, true), set_config('app.today', $3, true)`,
      [userId, role, testToday],
    );
    return client;
  }

  test.each([
    ['practitioner', 'PRACTITIONER', 'ACCESS'],
    ['team-manager', 'TEAM_MANAGER', 'ACCESS'],
    ['quality-assurance', 'QUALITY_ASSURANCE', 'ALL'],
    ['leadership', 'LEADERSHIP', 'ONE'],
  ] as const)('finds the same as reading every child does, in the same order, for %s', async (account, role, reach) => {
    const { rows } = await db.owner.query<{ id: string }>('select id from user_account where email = $1', [
      `${account}@demo.example`,
    ]);
    const userId = rows[0]?.id ?? '';
    const client = await connectAs(userId, role);
    let most = 0;
    for (const term of terms) {
      const expected = await db.owner.query<{ id: string }>(oneByOne, [term, userId, reach]);
      most = Math.max(most, expected.rows.length);
      expect([term, await found(client, term)]).toEqual([term, expected.rows.map((row) => row.id)]);
    }
    await client.end();
    expect(most).toBeGreaterThan(5);
  });

  describe('of people whose names are typed in many ways', () => {
    const [zoe, mary, muhammad, fatima, johns] = [
      'Zoë O’Neill-Ćwik',
      "Mary-Anne D'Arcy",
      'مُحَمَّد الأحمد',
      'فاطمہ بی بی',
      'Ｓｅａｎ St. John',
    ] as const;
    let searcher: pg.Client;

    beforeAll(async () => {
      const { rows } = await db.owner.query<{ id: string }>(
        `select id from user_account where email = 'quality-assurance@demo.example'`,
      );
      searcher = await connectAs(rows[0]?.id ?? '', 'QUALITY_ASSURANCE');
      const before = await db.owner.query<{ id: string }>('select id from child order by id desc limit 5');
      for (const [at, name] of [zoe, mary, muhammad, fatima, johns].entries()) {
        await db.owner.query('update child set name = $1, known_as = null where id = $2', [name, before.rows[at]?.id]);
      }
    });

    afterAll(async () => searcher.end());

    const namesFor = async (term: string): Promise<readonly (string | undefined)[]> => {
      const ids = await found(searcher, term);
      const { rows } = await db.owner.query<{ id: string; name: string }>('select id, name from child');
      return ids.map((id) => rows.find((row) => row.id === id)?.name);
    };

    test.each([
      ['ONeill', zoe],
      ['oneill', zoe],
      ["o'neill", zoe],
      ['Oʼneill', zoe],
      ['O`Neill', zoe],
      ['O´Neill', zoe],
      ['neill zoe', zoe],
      ['zoe   o’neill', zoe],
      ['\u200bZoe', zoe],
      ['Zo\u00ade oneill cwik', zoe],
      ['ＺＯＥ', zoe],
      ['neill, zoe', zoe],
      ['Darcy', mary],
      ['d’arcy', mary],
      ['Maryanne', mary],
      ['mary anne', mary],
      ['mary\u2011anne', mary],
      ['mary\u00a0\u00a0anne', mary],
      ['محمد', muhammad],
      ['مُحَمَّد', muhammad],
      ['محمـــد', muhammad],
      ['الاحمد', muhammad],
      ['ٱلأحمد', muhammad],
      ['فاطمه', fatima],
      ['فاطمة', fatima],
      ['بي بي', fatima],
      ['sean stjohn', johns],
      ['St John', johns],
    ])('“%s” finds %s', async (typed, name) => {
      expect(await namesFor(typed)).toContain(name);
    });

    test.each(['＿', '％', '_', '%', '\\', '﹪'])('“%s” is no wildcard', async (typed) => {
      expect(await namesFor(typed)).toEqual([]);
    });

    test('signs that nobody sees are no search at all', async () => {
      expect((await namesFor('\u200b\u2060 \u00ad')).length).toBe((await namesFor('')).length);
    });
  });

  test('keeps a child whose name becomes many letters without its form', async () => {
    const changed = await db.owner.query(
      `update child set name = repeat(chr(65018), 200), known_as = repeat(chr(65018), 200)
       where id = (select id from child order by id limit 1)`,
    );
    expect(changed.rowCount).toBe(1);
  });

  test('finds a child by a new name, and no longer by the old one', async () => {
    const { rows } = await db.owner.query<{ id: string }>(
      `select id from user_account where email = 'quality-assurance@demo.example'`,
    );
    const client = await connectAs(rows[0]?.id ?? '', 'QUALITY_ASSURANCE');
    const changed = await db.owner.query<{ id: string }>(
      `update child set name = 'Quillon Featherstonehaugh' where id = (select id from child order by id limit 1) returning id`,
    );
    expect(await found(client, 'quillon')).toEqual(changed.rows.map((row) => row.id));
    await db.owner.query(`update child set name = 'Tamsin Greatorex' where id = $1`, [changed.rows[0]?.id]);
    expect(await found(client, 'quillon')).toEqual([]);
    await client.end();
  });
});
