import { startingThemes } from '@heard/domain/feedback/themes';
import { buildCouncil } from '../council.js';
import { runAs, type TestUser } from '../run-as.js';
import type { TestDatabase } from '../use-database.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

type Input = Readonly<Record<string, unknown>>;

const shown = '{ themes { id area label description retiredOn mergedIntoId version changes { reason } } }';
const proposals = '{ proposedThemes { id area label description why outcome word } }';
const [family, siblings, friends] = startingThemes;
const numbered = (end: string): string => `01900000-0000-7000-8000-0000000006${end}`;

const mutationOf = (name: string): string => {
  const input = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { id } }`;
};

async function themesOf(db: TestDatabase, user: TestUser) {
  return (await runAs(db, user, shown)).data.themes;
}

/** Sends to one theme, and reads it back with the version that was seen and the reason that was given. */
function onOneTheme(name: string, inputs: readonly Input[]): RoundTrips[string] {
  return async (db) => {
    const { users } = await buildCouncil(db);
    const trips: RoundTrip[] = [];
    for (const input of inputs) {
      await runAs(db, users.QUALITY_ASSURANCE, mutationOf(name), { input });
      const all = await themesOf(db, users.QUALITY_ASSURANCE);
      const found = all.find(({ id }: { id: string }) => id === input['id']);
      const read = {
        ...found,
        version: found.version - 1,
        intoId: found.mergedIntoId,
        reason: found.changes[0].reason,
      };
      trips.push({
        sent: { input },
        readBack: { input: Object.fromEntries(Object.keys(input).map((key) => [key, read[key]])) },
      });
    }
    return trips;
  };
}

async function proposed(db: TestDatabase, user: TestUser, id: unknown) {
  const all = (await runAs(db, user, proposals)).data.proposedThemes;
  return all.find((one: { id: string }) => one.id === id);
}

const wished = (end: string, rest: object = {}) => ({
  clientId: numbered(end),
  area: 'RECOVERY',
  label: 'Sleep',
  description: 'Nights, and being tired',
  why: 'Many say it',
  ...rest,
});

export const themeRoundTrips: RoundTrips = {
  makeTheme: async (db) => {
    const { users } = await buildCouncil(db);
    const trips: RoundTrip[] = [];
    for (const input of [
      { clientId: numbered('1a'), area: 'RECOVERY', label: 'Sleep', description: 'Nights, and being tired' },
      { clientId: numbered('1b'), area: 'RIGHTS', label: 'Being believed', description: null },
    ]) {
      await runAs(db, users.QUALITY_ASSURANCE, mutationOf('makeTheme'), { input });
      const all = await themesOf(db, users.QUALITY_ASSURANCE);
      const { id, area, label, description } = all.find((one: { id: string }) => one.id === input.clientId);
      trips.push({ sent: { input }, readBack: { input: { clientId: id, area, label, description } } });
    }
    return trips;
  },
  changeTheme: onOneTheme('changeTheme', [
    { id: family.id, version: 1, area: 'RIGHTS', label: 'Family time', description: 'Visits', reason: 'Their words' },
    { id: family.id, version: 2, area: 'RELATIONSHIPS', label: 'Seeing family', description: null, reason: 'Again' },
    { id: friends.id, version: 1, area: 'RECOVERY', label: 'Mates', description: null, reason: 'Their own words' },
  ]),
  moveTheme: async (db) => {
    const { users } = await buildCouncil(db);
    const trips: RoundTrip[] = [];
    for (const input of [
      { id: family.id, version: 1, up: true },
      { id: friends.id, version: 1, up: false },
      { id: friends.id, version: 2, up: true },
    ]) {
      const before = await themesOf(db, users.QUALITY_ASSURANCE);
      await runAs(db, users.QUALITY_ASSURANCE, mutationOf('moveTheme'), { input });
      const after = await themesOf(db, users.QUALITY_ASSURANCE);
      const placeIn = (all: readonly { id: string }[]) => all.findIndex(({ id }) => id === input.id);
      const { id, version } = after[placeIn(after)];
      trips.push({
        sent: { input },
        readBack: { input: { id, version: version - 1, up: placeIn(after) < placeIn(before) } },
      });
    }
    return trips;
  },
  retireTheme: onOneTheme('retireTheme', [
    { id: family.id, version: 1, retiredOn: '2026-12-01', reason: 'Nobody chose it' },
    { id: family.id, version: 2, retiredOn: null, reason: 'They asked for it' },
    { id: siblings.id, version: 1, retiredOn: '2027-01-01', reason: 'Said elsewhere' },
  ]),
  mergeTheme: onOneTheme('mergeTheme', [
    { id: family.id, version: 1, intoId: friends.id, reason: 'The same' },
    { id: family.id, version: 2, intoId: null, reason: 'Not the same' },
    { id: siblings.id, version: 1, intoId: family.id, reason: 'Said together' },
  ]),
  proposeTheme: async (db) => {
    const { users } = await buildCouncil(db);
    const trips: RoundTrip[] = [];
    const other = { area: 'RIGHTS', label: 'Being believed', description: null, why: 'Two asked' };
    for (const input of [wished('2a'), wished('2b', other)]) {
      await runAs(db, users.TEAM_MANAGER, mutationOf('proposeTheme'), { input });
      const found = await proposed(db, users.TEAM_MANAGER, input.clientId);
      const { id, area, label, description, why } = found;
      trips.push({ sent: { input }, readBack: { input: { clientId: id, area, label, description, why } } });
    }
    return trips;
  },
  answerProposal: async (db) => {
    const { users } = await buildCouncil(db);
    const trips: RoundTrip[] = [];
    for (const [end, label, take, word] of [
      ['3a', 'Sleep', true, 'Yes'],
      ['3b', 'Tiredness', false, 'Under Sleep'],
    ] as const) {
      await runAs(db, users.TEAM_MANAGER, mutationOf('proposeTheme'), { input: wished(end, { label }) });
      const input = { id: numbered(end), take, word };
      await runAs(db, users.QUALITY_ASSURANCE, mutationOf('answerProposal'), { input });
      const found = await proposed(db, users.TEAM_MANAGER, input.id);
      const read = { id: found.id, take: found.outcome === 'TAKEN', word: found.word };
      trips.push({ sent: { input }, readBack: { input: read } });
    }
    return trips;
  },
};
