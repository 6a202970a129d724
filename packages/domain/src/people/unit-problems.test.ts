import { describe, expect, test } from 'vitest';
import { type KnownUnit, problemsOfChange, problemsOfClosing, problemsOfMaking } from './unit-problems.js';

const today = '2026-11-30';

function unit(one: Partial<KnownUnit> & Pick<KnownUnit, 'id'>): KnownUnit {
  return { kind: 'SERVICE', name: one.id, parentId: null, startsOn: null, endsOn: null, changedOn: null, ...one };
}

const care = unit({ id: 'care', name: 'Children in Care', startsOn: '2020-04-01' });
const help = unit({ id: 'help', name: 'Early Help', endsOn: '2025-03-31' });
const later = unit({ id: 'later', name: 'Family Hubs', startsOn: '2027-01-01' });
const oak = unit({ id: 'oak', kind: 'TEAM', name: 'Oak Team', parentId: 'care', startsOn: '2021-01-04' });
const ash = unit({ id: 'ash', kind: 'TEAM', name: 'Ash Team', parentId: 'care', changedOn: '2026-06-01' });
const old = unit({ id: 'old', kind: 'TEAM', name: 'Elm Team', parentId: 'care', endsOn: '2024-12-31' });
const school = unit({ id: 'school', kind: 'PARTNER', name: 'Hill Academy' });
const all = [care, help, later, oak, ash, old, school];

describe('making', () => {
  const draft = { clientId: 'new', kind: 'TEAM', name: 'Yew Team', parentId: 'care', startsOn: today } as const;

  test.each([
    ['a team of a service', {}, {}],
    ['a service', { kind: 'SERVICE', parentId: null }, {}],
    ['a name that a team has which has ended by then', { name: 'Elm Team' }, {}],
    ['a team’s name elsewhere', { kind: 'PARTNER', name: 'Oak Team' }, {}],
    [
      'a name that is taken, in other capitals, spaces and letters',
      { name: ' OAK\u00a0 team ' },
      { name: 'There is a team called Oak Team already in this service' },
    ],
    [
      'the name of another service',
      { kind: 'SERVICE', name: 'children in care' },
      { name: 'There is a service called Children in Care already' },
    ],
    ['no service', { parentId: null }, { parentId: 'Choose the service that the team belongs to' }],
    [
      'a team below a team',
      { parentId: 'oak' },
      { parentId: 'A team belongs to a service, never to another team. Choose a service' },
    ],
    [
      'a service that has ended',
      { parentId: 'help' },
      { parentId: 'Early Help ends on 31 March 2025. Choose another service' },
    ],
    [
      'a team before its service',
      { parentId: 'later' },
      { parentId: 'Family Hubs begins on 1 January 2027. Choose another service, or a later day' },
    ],
  ] as const)('%s', (_name, change, expected) => {
    expect(problemsOfMaking(all, { ...draft, ...change })).toEqual(expected);
  });
});

describe('changing', () => {
  const draft = { id: 'oak', version: 1, name: 'Oak Team', parentId: 'care', countsFrom: today };

  test.each([
    ['another name', oak, { name: 'Great Oak Team' }, {}],
    ['other capitals', oak, { name: 'OAK TEAM' }, {}],
    ['a mistake, for all days', oak, { name: 'Oak Tree Team', countsFrom: null }, {}],
    ['a service’s name', care, { name: 'Our Children', parentId: null }, {}],
    ['nothing', oak, {}, { form: 'This is how it is already: nothing would change' }],
    [
      'a name that is taken',
      oak,
      { name: 'ash team' },
      { name: 'There is a team called Ash Team already in this service' },
    ],
    ['a team below itself', oak, { parentId: 'oak' }, { parentId: 'A team cannot belong to itself. Choose a service' }],
    [
      'teams in a circle',
      oak,
      { parentId: 'ash' },
      { parentId: 'A team belongs to a service, never to another team. Choose a service' },
    ],
    [
      'before it began',
      oak,
      { name: 'Great Oak Team', countsFrom: '2021-01-03' },
      { countsFrom: 'It began on 4 January 2021: choose that day or later' },
    ],
    [
      'before the change before',
      ash,
      { name: 'Rowan Team', countsFrom: '2026-05-31' },
      { countsFrom: 'It was last changed on 1 June 2026: choose that day or later' },
    ],
    [
      'from tomorrow',
      oak,
      { name: 'Great Oak Team', countsFrom: '2026-12-01' },
      { countsFrom: 'Choose today or an earlier day: a change is written down once it counts' },
    ],
  ])('%s', (_name, one, change, expected) => {
    expect(problemsOfChange(all, one, { ...draft, ...change }, today)).toEqual(expected);
  });
});

describe('closing', () => {
  const nothing = { children: 0, people: 0, work: 0 };
  const close = (one: KnownUnit, endsOn: string | null, load = nothing) =>
    problemsOfClosing(all, one, { id: one.id, version: 1, endsOn }, load);

  test.each([
    ['an empty team', oak, today, nothing, {}],
    ['a team with a day to come', oak, '2027-03-31', nothing, {}],
    [
      'before it began',
      oak,
      '2020-12-31',
      nothing,
      { endsOn: 'It began on 4 January 2021: it cannot end before that' },
    ],
    [
      'before it was changed',
      ash,
      '2026-05-31',
      nothing,
      { endsOn: 'It was changed on 1 June 2026: it cannot end before that' },
    ],
    [
      'with a child in it',
      oak,
      today,
      { ...nothing, children: 1 },
      { endsOn: 'After that day 1 child is still with this team. Move them elsewhere or end them first' },
    ],
    [
      'with all kinds of things in it',
      oak,
      today,
      { children: 12, people: 3, work: 1 },
      {
        endsOn:
          'After that day 12 children, 3 people and 1 piece of open work are still with this team. Move them elsewhere or end them first',
      },
    ],
    [
      'a service with teams',
      care,
      today,
      nothing,
      { endsOn: 'After that day 2 teams are still with this service. Move them elsewhere or end them first' },
    ],
  ])('%s', (_name, one, endsOn, load, expected) => {
    expect(close(one, endsOn, load)).toEqual(expected);
  });

  test('can be undone, unless its name or its service is gone by now', () => {
    expect(close(old, null)).toEqual({});
    const twin = unit({ id: 'twin', kind: 'TEAM', name: 'elm team', parentId: 'care' });
    expect(problemsOfClosing([...all, twin], old, { id: 'old', version: 1 }, nothing)).toEqual({
      form: 'There is a team called elm team already in this service',
    });
    const orphan = unit({ id: 'orphan', kind: 'TEAM', parentId: 'help', endsOn: '2025-03-31' });
    expect(close(orphan, null)).toEqual({ form: 'Early Help ends on 31 March 2025. Choose another service' });
  });
});
