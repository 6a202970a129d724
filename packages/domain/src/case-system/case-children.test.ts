import { describe, expect, test } from 'vitest';
import type { CaseLookups, CasePlan, KnownCase } from './case-plan.js';
import { CasePlanner } from './plan-case-children.js';
import { readCaseFiles, type ReadCaseFiles, type UnusableCaseFiles } from './read-case-files.js';
import { planStays, type WantedStay } from './plan-stays.js';

const heading =
  'case_id,name,date_of_birth,sex,team,team_from,worker_email,worker_from,ssda903_id,legal_status,legal_status_from';
const today = '2026-11-30';

function read(...texts: readonly string[]): ReadCaseFiles | UnusableCaseFiles {
  const steps = readCaseFiles(
    texts.map((text, at) => ({ name: `${at + 1}.csv`, text })),
    new Map([['person_number', 'case_id']]),
  );
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function usable(...texts: readonly string[]): ReadCaseFiles {
  const found = read(...texts);
  if (!found.ok) throw new Error(found.problems.join('\n'));
  return found;
}

const known: KnownCase = {
  id: 'child-1',
  reference: '17',
  name: 'Amber Lightfoot',
  knownAs: 'Amby',
  dateOfBirth: '2014-05-10',
  expectedBirthOn: null,
  sex: 'F',
  ethnicity: 'WBRI',
  language: 'en',
  sendFlag: false,
  identifiers: [{ system: 'CASE_SYSTEM', value: '17' }],
  teams: [{ id: 'stay', who: 'oak', label: 'Oak Team', from: '2026-01-01', to: null }],
  links: [
    { id: 'link', kind: 'ALLOCATED_WORKER', who: 'kit', label: 'Kit Moss', from: '2026-01-01', to: null },
    { id: 'mum', kind: 'PARENT', who: 'jo lightfoot', label: 'Jo Lightfoot', from: '2014-05-10', to: null },
  ],
  statuses: [],
};

function plan(found: ReadCaseFiles, lookups: Partial<CaseLookups> = {}): CasePlan {
  let made = 0;
  const planner = new CasePlanner({
    today,
    workers: new Map([
      ['kit@c.example', { personId: 'kit', name: 'Kit Moss', ended: false }],
      ['sam@c.example', { personId: 'sam', name: 'Sam Hill', ended: false }],
      ['gone@c.example', { personId: 'gone', name: 'Al Gone', ended: true }],
    ]),
    teams: new Map([
      ['oak team', { id: 'oak', name: 'Oak Team' }],
      ['ash team', { id: 'ash', name: 'Ash Team' }],
      ['elm team', null],
    ]),
    newId: () => `new-${(made += 1)}`,
  });
  return planner.plan(found.children, { known: [known], like: [], references: new Map(), ...lookups });
}

describe('a file of children', () => {
  test('is read by its headings, also by those that somebody has said what they mean', () => {
    const found = usable('Person number,NAME,Date of birth,Send\r\n17,Amber,10/05/2014,Yes\r\n18,,30/02/2015,\r\n');
    expect(found.children).toMatchObject([{ caseId: '17', facts: { dateOfBirth: '2014-05-10', sendFlag: true } }]);
    expect([found.rows, found.rejected, found.named]).toEqual([2, 1, ['17', '18']]);
  });

  test.each([
    ['17,Amber,30/02/2014', 'date_of_birth has “30/02/2014”, which is no date that exists. Write it like 27/05/2014.'],
    ['17,Amber,', 'date_of_birth is empty. Give it, or expected_birth_on where they are not born yet.'],
    ['17,,10/05/2014', 'name is empty.'],
    [',Amber,10/05/2014', 'case_id is empty.'],
    ['17,Amber', 'This line has 2 of 3 cells. The file may be cut: export it again.'],
    [`17,${'x'.repeat(201)},10/05/2014`, 'name: Use at most 200 characters: this has 201.'],
  ])('says of %j what to do', (line, message) => {
    const found = usable(`case_id,name,date_of_birth\n${line}\n`);
    expect(found.findings).toEqual([{ file: '1.csv', line: 2, rule: 'CASE-LINE', severity: 'error', message }]);
    expect(found.children).toEqual([]);
  });

  test('tells all that is wrong with a line, and counts the line once', () => {
    const found = usable(`${heading},language\n17,,30/02/2014,X,,,who,,,C2,,Klingon\n`);
    expect(found.rejected).toBe(1);
    expect(found.findings.map(({ message }) => message)).toEqual([
      'name is empty.',
      expect.stringMatching(/^language has “Klingon”/),
      expect.stringMatching(/^date_of_birth has “30[/]02[/]2014”/),
      'sex has “X”. Write M, F or U.',
      'legal_status needs legal_status_from.',
      'worker_email has “who”, which is no email address.',
    ]);
  });

  test.each([
    ['name;case_id\nAmber;17\n', 'something other than commas'],
    ['case_id,name\n17,"Amber\n', 'The file may be cut: export it again.'],
    ['', '1.csv is empty.'],
    ['who,when\nAmber,now\n', 'is none of the case system’s files by its first line'],
    ['case_id,name,NAME\n', 'has the column name more than once'],
    [`case_id,name\n${'17,A\n'.repeat(250_001)}`, '1.csv has 250,001 lines. Split it'],
  ])('that cannot be used says so', (text, sentence) => {
    const found = read(text);
    expect(found.ok ? [] : found.problems).toEqual([expect.stringContaining(sentence)]);
  });

  test('says of a number that stands there twice where else it is', () => {
    const found = usable('case_id,name,date_of_birth\n17,A,2014-05-10\n17,B,2014-05-10\n');
    expect(found.findings[0]).toMatchObject({
      line: 3,
      message: '17 stands on line 2 too. Keep the line that counts.',
    });
  });
});

describe('held against what is kept', () => {
  test('a child is new with a team, people and a status at once', () => {
    const found = usable(
      `${heading}\n18,Bilal Marsh,2015-02-01,M,ASH  team,2026-03-01,SAM@c.example,,903,c2,1/4/2026\n`,
      'case_id,kind,worker_email,person_name,from,to\n18,Parent,,Ali Marsh,2015-02-01,\n18,ADVOCATE,kit@c.example,,2025-01-01,2025-06-30\n',
    );
    expect(plan(found)).toMatchObject({
      added: [{ caseId: '18', reference: '18', sex: 'M', ethnicity: 'NOBT', language: 'en' }],
      identifiers: [{ value: '18' }, { system: 'SSDA903', value: '903' }],
      newTeams: [{ unitId: 'ash', from: '2026-03-01', to: null }],
      newLinks: [
        { kind: 'ALLOCATED_WORKER', personId: 'sam', personName: null, from: today },
        { kind: 'PARENT', personName: 'Ali Marsh', to: null },
        { kind: 'ADVOCATE', personId: 'kit', from: '2025-01-01', to: '2025-06-30' },
      ],
      newStatuses: [{ kind: 'CLA_EPISODE', code: 'C2', from: '2026-04-01', to: null }],
      findings: [],
    });
  });

  test('a child is known by any number, and an empty cell takes nothing away', () => {
    const same = plan(usable(`${heading}\n17,Amber Lightfoot,2014-05-10,,Oak Team,,kit@c.example,2026-01-01,,,\n`));
    expect(same).toMatchObject({ added: [], changed: [], changes: [], moves: [], unchanged: 1 });
    const other = plan(usable('case_id,name,nhs_number,date_of_birth\n99,Amber Light,123 456,2014-05-10\n'), {
      known: [{ ...known, identifiers: [{ system: 'NHS', value: '123456' }] }],
    });
    expect(other.changes.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['name', 'Amber Lightfoot', 'Amber Light'],
      ['number in the case system', null, '99'],
    ]);
    expect(other.changed).toMatchObject([{ fields: ['name'], knownAs: 'Amby' }]);
  });

  test('another team and worker end the ones before, on the day before', () => {
    const moved = plan(usable(`${heading}\n17,Amber Lightfoot,2014-05-10,,Ash Team,2026-11-30,sam@c.example,,,,\n`));
    expect(moved.moves.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['team', 'Oak Team', 'Ash Team'],
      ['allocated worker', 'Kit Moss', 'Sam Hill'],
    ]);
    expect(moved.changedTeams).toEqual([{ id: 'stay', from: '2026-01-01', to: '2026-11-29' }]);
    expect(moved.changedLinks).toEqual([{ id: 'link', from: '2026-01-01', to: '2026-11-29' }]);
  });

  test.each([
    ['17,Amber,2014-05-10,,No Team,,,,,,', 'There is no team called No Team.'],
    ['17,Amber,2014-05-10,,Elm Team,,,,,,', 'Two teams are called Elm Team.'],
    ['17,Amber,2014-05-10,,,,who@c.example,,,,', 'Nobody has an account with who@c.example.'],
    ['17,Amber,2014-05-10,,,,gone@c.example,,,,', 'gone@c.example has left.'],
  ])('%s is left out whole, with why', (line, sentence) => {
    const left = plan(usable(`${heading}\n${line}\n`));
    expect(left.findings).toEqual([expect.objectContaining({ message: expect.stringContaining(sentence) })]);
    expect([left.changed, left.changes, left.moves]).toEqual([[], [], []]);
  });

  test('two workers at once, an unknown child and another child’s reference are told, never guessed', () => {
    const found = usable(
      'case_id,name,date_of_birth,reference\n18,B,2015-01-01,17\n',
      'case_id,kind,worker_email,from,to\n17,ALLOCATED_WORKER,kit@c.example,2026-01-01,\n17,ALLOCATED_WORKER,sam@c.example,2026-02-01,\n77,TEAM,,2026-01-01,\n',
    );
    expect(found.findings.map(({ message }) => message)).toEqual(['team is empty.']);
    const { findings } = plan(found, { references: new Map([['17', 'child-1']]) });
    expect(findings.map(({ message }) => message.split('.')[0])).toEqual([
      'The reference 17 belongs to another child here',
      'The child has another allocated worker on line 2 of 2',
    ]);
    const alone = plan(usable('case_id,status,from\n77,Care leaver,2026-01-01\n'));
    expect(alone.findings[0]?.message).toBe('There is no child 77 yet. Put them into the file of children.');
  });

  test('the same name and birth under another number waits for a person', () => {
    const found = usable('case_id,name,date_of_birth\n18,Bo,2015-01-01\n19,BO,2015-01-01\n');
    const like = [{ caseId: '18', childId: 'child-1', reference: '17', isOther: false }];
    const waits = plan(found, { like });
    expect(waits.doubles).toMatchObject([{ caseId: '18', childId: 'child-1', reference: '17' }]);
    expect(waits.added.map(({ caseId }) => caseId)).toEqual(['19']);
    const decided = plan(found, { like: like.map((one) => ({ ...one, isOther: true })) });
    expect(decided.added.map(({ caseId }) => caseId)).toEqual(['18']);
    expect(decided.findings[0]?.message).toContain('Same name and date of birth as line 2, under another number.');
  });
});

describe('who a child is with', () => {
  const rule = { today, onlyOne: true };
  const stay = { id: 's', who: 'a', from: '2026-01-01', to: null };

  test.each([
    ['one that goes on and is known', [{ who: 'a', from: null, to: null }], [], []],
    ['another first day', [{ who: 'a', from: '2026-02-01', to: null }], [['2026-02-01', null]], []],
    ['its end', [{ who: 'a', from: '2026-01-01', to: '2026-03-01' }], [['2026-01-01', '2026-03-01']], []],
    ['one long ago', [{ who: 'a', from: '2020-01-01', to: '2020-03-01' }], [], [['2020-01-01', '2020-03-01']]],
    [
      'somebody else',
      [{ who: 'b', from: '2026-05-01', to: null }],
      [['2026-01-01', '2026-04-30']],
      [['2026-05-01', null]],
    ],
    [
      'its end, and who came next',
      [
        { who: 'b', from: '2026-05-01', to: null },
        { who: 'a', from: '2026-01-01', to: '2026-04-15' },
      ],
      [['2026-01-01', '2026-04-15']],
      [['2026-05-01', null]],
    ],
  ])('%s', (_what, wanted, changed, added) => {
    const planned = planStays<typeof stay, WantedStay>([stay], wanted, rule);
    expect(planned.changed.map(({ from, to }) => [from, to])).toEqual(changed);
    expect(planned.added.map(({ from, to }) => [from, to])).toEqual(added);
  });
});
