import { addDays } from '@heard/domain/calendar/plain-date';
import { beforeAll, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { addChild, addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { wrongReach } from '../../../../test/wrong-reach.js';

const shown = `kind name problems rows added changed ended unchanged waiting notNamed errors isDone columns { field heading }
  changes { line name what } findings { line about severity message }`;
const check = `mutation ($input: PeopleFileInput!) { checkPeopleFile(input: $input) { ${shown} } }`;
const bring = `mutation ($input: PeopleFileInput!) { importPeopleFile(input: $input) { ${shown} } }`;
const people = `{ people(state: ALL, first: 100) { edges { node { name email hasWayIn isWaiting hasEnded held { role unitName startsOn endsOn } } } } }`;

const heads = {
  UNITS: 'Kind,Name,Service,First day,Last day',
  PEOPLE: 'Name,Email,Role,Team,Service,First day,Last day,Why',
};
type Kind = keyof typeof heads;

function csv(kind: Kind, lines: string, columns: readonly object[] = []) {
  const content = Buffer.from(lines.startsWith('#') ? lines.slice(1) : `${heads[kind]}\n${lines}`).toString('base64');
  return { input: { kind, name: `${kind.toLowerCase()}.csv`, content, columns } };
}

describe('files of a council’s people', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let admin: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    admin = council.users.ADMINISTRATOR;
    await addUser(db, 'ADMINISTRATOR', 'Second Administrator', null);
  });

  const checked = async (variables: object) => {
    const { data, errors } = await runAs(db, admin, check, { ...variables });
    expect(errors).toEqual([]);
    return data.checkPeopleFile;
  };
  const brought = async (variables: object) => {
    const { data, errors } = await runAs(db, admin, bring, { ...variables });
    expect(errors).toEqual([]);
    return data.importPeopleFile;
  };
  const everybody = async () =>
    new Map(
      (await runAs(db, admin, people)).data.people.edges.map(({ node }: { node: { email: string } }) => [
        node.email,
        node,
      ]),
    );
  const counts = async () => {
    const tables = ['org_unit', 'person', 'user_account', 'role_grant', 'access_request', 'leaving', 'import_columns'];
    const { rows } = await db.owner.query(
      tables.map((table) => `select count(*)::int from ${table}`).join(' union all '),
    );
    return rows.map(({ count }) => count);
  };

  test('make services and teams, then put people into them, once, after a look that stores nothing', async () => {
    const teams = csv('UNITS', 'Team,Elm,Fostering\nService,Fostering,\nPartner organisation,Hill Academy,\n');
    const before = await counts();
    expect(await checked(teams)).toMatchObject({ rows: 3, added: 3, errors: 0, isDone: false });
    expect(await counts()).toEqual(before);
    expect(await brought(teams)).toMatchObject({ added: 3, isDone: true });
    expect(await brought(teams)).toMatchObject({ added: 0, unchanged: 3, isDone: true });
    const file = csv(
      'PEOPLE',
      [
        'Zoë Hill,Zoe\u0308@hill.example,Social worker,Elm',
        'Tom Teacher,tom@hill.example,Partner,Hill Academy',
        'Quin Quality,quin@hill.example,Quality assurance,,,,,Takes over',
      ].join('\n'),
    );
    const look = await checked(file);
    expect(look).toMatchObject({ added: 3, waiting: 1, errors: 0, findings: [] });
    expect(look.changes[0]).toEqual({
      line: 2,
      name: 'Zoë Hill',
      what: 'New: Practitioner, Elm, from 24 November 2026',
    });
    expect(look.changes[2]?.what).toBe(
      'New: Quality assurance, from 24 November 2026. Waits for a second person to say yes',
    );
    expect(await brought(file)).toMatchObject({ added: 3, waiting: 1, isDone: true });
    const here = await everybody();
    expect(here.get('zoë@hill.example')).toMatchObject({
      hasWayIn: false,
      held: { role: 'PRACTITIONER', unitName: 'Elm' },
    });
    expect(here.get('quin@hill.example')).toMatchObject({ isWaiting: true, held: null });
    const after = await counts();
    expect(await brought(file)).toMatchObject({ added: 0, changed: 0, unchanged: 3, isDone: true });
    expect(await counts()).toEqual(after);
    const { rows } = await db.owner.query(
      `select table_name from record_change where row_id in (select id from user_account where email like '%@hill.example')
       union all select 'links' from account_link union all select 'mails' from outgoing_message`,
    );
    expect(rows.map(({ table_name: table }) => table)).toEqual(['user_account', 'user_account', 'user_account']);
  });

  test('change names, roles and teams by the rules of each, and end nobody whom they do not name', async () => {
    const mo = await addUser(db, 'PRACTITIONER', 'Mo Mover', council.teams[0]);
    const { rows } = await db.owner.query('select u.email from user_account u where u.id = $1', [mo.userId]);
    const email = String(rows[0].email);
    const { rows: own } = await db.owner.query('select u.email from user_account u where u.id = $1', [admin.userId]);
    const { rows: names } = await db.owner.query('select name from org_unit where id = $1', [council.teams[1]]);
    const file = csv('PEOPLE', `Mo Marlow,${email.toUpperCase()},Team manager,${names[0].name}`);
    expect(await brought(file)).toMatchObject({ changed: 1, added: 0, isDone: true, findings: [] });
    expect((await everybody()).get(email)).toMatchObject({
      name: 'Mo Marlow',
      held: { role: 'TEAM_MANAGER', unitName: names[0].name, startsOn: testToday },
    });
    expect((await everybody()).get(String(own[0].email))).toMatchObject({
      hasEnded: false,
      held: { role: 'ADMINISTRATOR' },
    });
    const mine = await brought(csv('PEOPLE', `Me,${own[0].email},Practitioner,${names[0].name},,,${testToday}`));
    expect(mine).toMatchObject({ changed: 0, ended: 0, isDone: true });
    expect(mine.findings[0]).toMatchObject({ severity: 'warning', message: expect.stringMatching(/^This is you/) });
  });

  test('move many at once: each reaches whom the new team has, and no more whom the old one had', async () => {
    const [from, to] = [council.teams[0], council.teams[2]];
    const { rows: names } = await db.owner.query('select id, name from org_unit');
    const nameOf = new Map(names.map(({ id, name }) => [id, name]));
    const lines = (team: string) =>
      Array.from({ length: 40 }, (_, at) => `Moves ${at},moves.${at}@hill.example,Practitioner,${nameOf.get(team)}`);
    expect(await brought(csv('PEOPLE', lines(from).join('\n')))).toMatchObject({ added: 40, isDone: true });
    const child = await addChild(db, { reference: 'VC-MOVES', name: 'Child of Elm', team: to });
    expect(await brought(csv('PEOPLE', lines(to).join('\n')))).toMatchObject({ changed: 40, waiting: 0, isDone: true });
    const { rows } = await db.owner.query(
      `select u.email, g.ends_on::text, a.child_id from user_account u join role_grant g on g.user_id = u.id
       left join child_access a on a.principal_id = u.id where u.email like 'moves.%' order by u.email, g.ends_on`,
    );
    expect(rows).toHaveLength(80);
    expect(new Set(rows.map(({ child_id: reached }) => reached))).toEqual(new Set([child]));
    expect(await wrongReach(db.owner)).toEqual([]);
    expect(rows.filter(({ ends_on: ends }) => ends === null)).toHaveLength(40);
  });

  test('let people leave by the rules of leaving: what is open goes to their manager, or the file waits', async () => {
    const service = await brought(csv('UNITS', 'Service,Leaving,\nTeam,Alone,Leaving'));
    expect(service.isDone).toBe(true);
    const { rows } = await db.owner.query(`select id from org_unit where name = 'Alone'`);
    const lou = await addUser(db, 'PRACTITIONER', 'Lou Leaver', rows[0].id);
    await addChild(db, { reference: 'VC-LOU', name: 'Child of Lou', team: rows[0].id, worker: lou });
    const { rows: found } = await db.owner.query('select email from user_account where id = $1', [lou.userId]);
    const file = csv(
      'PEOPLE',
      `New One,new.one@hill.example,Team manager,Alone\nLou Leaver,${found[0].email},Practitioner,Alone,,,31/12/2026`,
    );
    const alone = await brought(
      csv(
        'PEOPLE',
        `Lou Leaver,${found[0].email},Practitioner,Alone,,,31/12/2026\nBo,bo@hill.example,Practitioner,Alone`,
      ),
    );
    expect(alone).toMatchObject({ errors: 1, isDone: false });
    expect(alone.findings[0]).toMatchObject({
      line: 2,
      about: 'Last day',
      message: expect.stringMatching(/no manager/),
    });
    expect((await everybody()).has('bo@hill.example')).toBe(false);
    expect(await brought(file)).toMatchObject({ added: 1, ended: 1, isDone: true, findings: [] });
    expect((await everybody()).get(String(found[0].email))).toMatchObject({ held: { endsOn: '2026-12-31' } });
    const now = await brought(
      csv('PEOPLE', `New One,new.one@hill.example,Team manager,Alone,,,${addDays(testToday, -3)}`),
    );
    expect(now.changes[0]?.what).toBe('Leaves now: the last day has gone by');
  });

  test('with anything wrong in them change nothing, and say every line', async () => {
    const before = await counts();
    const answer = await brought(
      csv(
        'PEOPLE',
        ['Good One,good@hill.example,Practitioner,Elm', 'Bad,bad,Wizard,Elm', 'W,w@hill.example,Leadership,'].join(
          '\n',
        ),
      ),
    );
    expect(answer).toMatchObject({ isDone: false, errors: 2 });
    expect(answer.findings.map(({ line, about }: { line: number; about: string }) => `${line} ${about}`)).toEqual([
      '3 Role',
      '3 Email address',
      '4 Why',
    ]);
    const loop = await brought(csv('UNITS', 'Service,New Service,\nTeam,A,B\nTeam,B,A'));
    expect(loop).toMatchObject({ isDone: false, errors: 2 });
    expect(await counts()).toEqual(before);
  });

  test('end a team only when nobody is in it any more', async () => {
    const busy = await brought(csv('UNITS', `Team,Elm,Fostering,,${testToday}`));
    expect(busy.findings[0]).toMatchObject({
      about: 'Last day',
      message: expect.stringMatching(/1 person is still with this team/),
    });
    const both = await brought(csv('UNITS', 'Service,Empty,\nTeam,Void,Empty,1/1/2020,31/12/2024'));
    expect(both).toMatchObject({ added: 2, isDone: true });
    const { rows } = await db.owner.query(`select starts_on::text, ends_on::text from org_unit where name = 'Void'`);
    expect(rows).toEqual([{ starts_on: '2020-01-01', ends_on: '2024-12-31' }]);
  });

  test('are read from a workbook, and by columns that are told once', async () => {
    const lines = [
      ['Wer', 'Wo', 'Was'],
      ['Ada Sheet', 'ada@sheet.example', 'Elected member'],
    ];
    const workbook = await writeXlsxFile(
      lines.map((line) => line.map((value) => ({ type: String, value }))),
    ).toBuffer();
    const input = { kind: 'PEOPLE', name: 'people.xlsx', content: workbook.toString('base64') };
    const unknown = await brought({ input: { ...input, columns: [] } });
    expect(unknown).toMatchObject({ isDone: false, rows: 1, added: 0 });
    expect(unknown.problems).toEqual([
      'Say which column holds “Name”',
      'Say which column holds “Email address”',
      'Say which column holds “Role”',
    ]);
    const columns = [
      { field: 'name', heading: 'Wer' },
      { field: 'email', heading: 'Wo' },
      { field: 'role', heading: 'Was' },
    ];
    expect(await brought({ input: { ...input, columns } })).toMatchObject({ isDone: true, added: 1 });
    expect(await checked({ input: { ...input, columns: [] } })).toMatchObject({ problems: [], unchanged: 1 });
    await brought(csv('PEOPLE', 'Back,back@hill.example,Elected member,'));
  });

  test.each([
    ['nothing below the headings', '#Name,Email,Role\n', 'has no lines below its headings'],
    ['semicolons', '#Name;Email;Role\nA;B;C\n', 'has something other than commas'],
    ['a quote that never ends', '"Kit,kit@x,Practitioner', 'opens a quote that never ends'],
    ['no workbook', '#PK no archive', 'can’t be read as a workbook'],
    ['letters of another alphabet', `#Name,Email,Role\nZo\uFFFD`, ''],
  ])('say what to do about %s', async (_what, content, sentence) => {
    const { errors, data } = await runAs(db, admin, check, { ...csv('PEOPLE', content) });
    const said = errors[0]?.fields['content'] ?? data?.checkPeopleFile.findings[0]?.message;
    expect(said).toContain(sentence);
  });
});
