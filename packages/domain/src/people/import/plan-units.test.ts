import { describe, expect, test } from 'vitest';
import { columnsOf, fieldLine } from '../../imports/file-columns.js';
import { parseCsv } from '../../validation/parse-csv.js';
import type { KnownUnit } from '../unit-problems.js';
import { planUnits } from './plan-units.js';
import { sayClosing, sayMaking } from './say-changes.js';
import { readUnitLine, unitFields, type UnitField } from './unit-file.js';

const today = '2026-11-24';
const headings = ['Kind', 'Name', 'Service', 'First day', 'Last day'];
const unit = (id: string, kind: KnownUnit['kind'], name: string, rest: Partial<KnownUnit> = {}): KnownUnit => ({
  id,
  kind,
  name,
  parentId: null,
  startsOn: null,
  endsOn: null,
  changedOn: null,
  ...rest,
});
const known = [
  unit('care', 'SERVICE', 'Children in Care'),
  unit('help', 'SERVICE', 'Early Help', { startsOn: '2020-01-01' }),
  unit('south', 'TEAM', 'South', { parentId: 'care' }),
  unit('old', 'TEAM', 'Old', { parentId: 'care', endsOn: '2026-01-31' }),
];

function plan(csv: string) {
  const columns = columnsOf(headings, unitFields, { said: new Map(), kept: new Map() });
  const lines = parseCsv(`${headings.join(',')}\n${csv}`)
    .slice(1)
    .map((row) => readUnitLine(fieldLine<UnitField>(headings, columns, row)));
  let made = 0;
  const rows = lines.flatMap(({ read }) => (read === null ? [] : [read]));
  const planned = planUnits(known, rows, { today, newId: () => `new${(made += 1)}` });
  const findings = [...lines.flatMap((line) => line.findings), ...planned.findings];
  return {
    ...planned,
    said: [...planned.makes.map(sayMaking), ...planned.closes.map(sayClosing)].map(
      ({ name, what }) => `${name}: ${what}`,
    ),
    found: findings.map(({ line, about, severity, message }) => `${line} ${severity} ${about ?? '-'}: ${message}`),
  };
}

describe('a file of services and teams', () => {
  test('makes services before their teams, in whatever order they stand', () => {
    const { makes, said, found } = plan('Team,West,Fostering\nservice,Fostering,\nPartner organisation,Hill Academy,');
    expect(said).toEqual([
      'Fostering: New: Service',
      'Hill Academy: New: Partner organisation',
      'West: New: Team, Fostering',
    ]);
    expect(makes[2]?.parentId).toBe(makes[0]?.id);
    expect(found).toEqual([]);
  });

  test('begins a team no earlier than its service, and otherwise always', () => {
    expect(plan('Team,West,Early Help\nTeam,East,Children in Care').makes.map(({ startsOn }) => startsOn)).toEqual([
      '2020-01-01',
      null,
    ]);
  });

  test.each([
    ['Team,south,CHILDREN IN CARE', [], 1],
    ['Service,Early Help,', [], 1],
    ['Team,South,Children in Care,,31/12/2026', ['South: Ends on 31 December 2026'], 0],
    [
      'Team,West,Children in Care,1/1/2020,31/12/2024',
      ['West: New: Team, Children in Care', 'West: Ends on 31 December 2024'],
      0,
    ],
  ])('knows what is there: %s', (line, said, unchanged) => {
    const planned = plan(line);
    expect([planned.said, planned.unchanged, planned.found]).toEqual([said, unchanged, []]);
  });

  test('ends a service after its teams', () => {
    const { closes } = plan('Service,Children in Care,,,31/12/2026\nTeam,South,Children in Care,,31/12/2026');
    expect(closes.map(({ name }) => name)).toEqual(['South', 'Children in Care']);
  });

  test.each([
    ['Squad,West,', /^2 error Kind: “Squad” is none of/],
    ['Team,,Early Help', /^2 error Name: Enter a name/],
    ['Team,West,', /^2 error Service: Say which service/],
    ['Team,West,Nowhere', /^2 error Service: There is no service called “Nowhere”/],
    ['Team,West,West', /^2 error Service: A team cannot belong to itself/],
    ['Team,A,B\nTeam,B,A', /^2 error Service: “B” is a team[^]*^3 error Service: “A” is a team/],
    ['Service,A,Early Help', /^2 error Service: Only a team belongs to a service/],
    ['Team,A,South', /^2 error Service: “South” is a team\. A team belongs to a service/],
    ['Service,Fostering,\nService, fostering ,', /^3 error Name: The same stands on line 2/],
    ['Team,West,Early Help,1/1/2019', /^2 error Service: Early Help begins on 1 January 2020/],
    ['Team,West,Early Help,1/1/2021,1/1/2020', /^2 error Last day: It begins on 1 January 2021/],
    ['Team,West,Early Help,soon', /^2 error First day: “soon” is no day/],
    ['Team,South,Early Help', /^2 warning Service: There is a team of this name in Children in Care/],
    ['Team,Old,Children in Care', /^2 warning Last day: Old ended on 31 January 2026 and stays so/],
  ])('says what is odd about %s', (lines, sentence) => {
    expect(plan(lines).found.join('\n')).toMatch(new RegExp(sentence.source, 'm'));
  });
});
