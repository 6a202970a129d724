import { startingThemes } from '@heard/domain/feedback/themes';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestAnswer, type TestUser } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const idOf = (key: string): string => startingThemes.find((theme) => theme.key === key)?.id ?? '';
const [pets, school, friends, moving, health] = ['pets', 'school', 'friends', 'moving', 'health'].map(idOf);

const tell = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id themes { key } } }';
const voice = 'query ($id: ID!) { childVoice(childId: $id) { themes { label } } }';
const timeline = `query ($id: ID!, $search: TimelineSearchInput) { childTimeline(childId: $id, search: $search) {
  edges { node { feedback { words themes { label } } } } } }`;
const shown = 'id area label description retiredOn mergedIntoId countsAsId version';

const wordsOf = (all: readonly { words: string }[]): readonly string[] => all.map((one) => one.words).toSorted();

describe('themes', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;
  let worker: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.QUALITY_ASSURANCE;
    worker = council.users.PRACTITIONER;
  });

  async function send(name: string, input: Readonly<Record<string, unknown>>, as: TestUser = me): Promise<TestAnswer> {
    const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input`;
    const fields = name.endsWith('Theme') && name !== 'proposeTheme' ? shown : 'id outcome word answeredByName';
    return runAs(db, as, `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input });
  }

  async function themeOf(id: string | undefined) {
    const { data } = await runAs(
      db,
      me,
      `{ themes { ${shown} changes { kind byName reason label mergedIntoLabel } } }`,
    );
    return data.themes.find((one: { id: string }) => one.id === id);
  }

  async function told(words: string, themes: readonly string[], answerExpected = true): Promise<TestAnswer> {
    const when = {
      givenOn: '2026-11-20',
      stream: 'DIRECT_WORK',
      source: 'OWN_WORDS',
      language: 'en',
      speakerRole: 'CHILD',
    };
    const how = { captureMethod: 'CONVERSATION', answerExpected };
    const input = { clientId: newId(), childId: council.children.mine, words, themes, ...when, ...how };
    return runAs(db, worker, tell, { input });
  }

  async function proposalsOf(as: TestUser) {
    return (await runAs(db, as, '{ proposedThemes { label outcome word answeredByName } }')).data.proposedThemes;
  }

  async function offered(): Promise<readonly string[]> {
    const { data } = await runAs(db, worker, '{ feedbackOptions { themes { key label } } }');
    return data.feedbackOptions.themes.map(({ label }: { label: string }) => label);
  }

  async function found(theme: string) {
    const { data } = await runAs(db, worker, timeline, { id: council.children.mine, search: { theme } });
    return data.childTimeline.edges.map(({ node }: { node: { feedback: unknown } }) => node.feedback);
  }

  test('are made once, with a name that nobody could take for another', async () => {
    const input = { clientId: newId(), area: 'RECOVERY', label: 'Sleep', description: 'Nights' };
    const [one, two] = [await send('makeTheme', input), await send('makeTheme', input)];
    expect([one?.data, one?.errors]).toEqual([two?.data, []]);
    expect(await offered()).toContain('Sleep');
    expect((await send('makeTheme', { ...input, label: 'Rest' })).errors[0]?.code).toBe('CONFLICT');
    for (const label of ['SLEEP', 'Ｓleep ']) {
      const { errors } = await send('makeTheme', { ...input, clientId: newId(), label });
      expect(errors[0]?.fields).toEqual({ label: 'There is a theme called “Sleep” already' });
    }
    expect((await told('Owls keep me awake', [input.clientId])).errors).toEqual([]);
  });

  test('take another name everywhere; whoever saw the one before is told how it is and by whom', async () => {
    await told('My rabbit', ['friends']);
    const input = { id: friends, version: 1, area: 'RELATIONSHIPS', label: 'Mates', reason: 'Their own word' };
    expect((await send('changeTheme', input)).data.changeTheme.label).toBe('Mates');
    expect((await send('changeTheme', input)).data.changeTheme.version).toBe(2);
    expect(await found('friends')).toEqual([{ words: 'My rabbit', themes: [{ label: 'Mates' }] }]);
    const late = await send('changeTheme', { ...input, label: 'Buddies' });
    expect(late.errors[0]).toMatchObject({
      code: 'CONFLICT',
      message: `${me.name} changed this meanwhile. Yours is not saved`,
      extensions: { current: { label: 'Mates', version: 2 } },
    });
    expect((await themeOf(friends)).changes).toMatchObject([
      { kind: 'CHANGED', byName: me.name, reason: 'Their own word', label: 'Mates' },
    ]);
  });

  test('stand in the order in which they are put', async () => {
    expect((await offered()).filter((label) => label === 'Pets' || label === 'My worker')).toEqual([
      'My worker',
      'Pets',
    ]);
    expect((await send('moveTheme', { id: pets, version: 1, up: true })).errors).toEqual([]);
    expect((await send('moveTheme', { id: pets, version: 2, up: true })).errors).toEqual([]);
    expect((await offered()).filter((label) => label === 'Pets' || label === 'My worker')).toEqual([
      'Pets',
      'My worker',
    ]);
  });

  test('are offered until the day on which they retire, and what was said keeps them', async () => {
    await told('I like maths', ['school']);
    const input = { id: school, version: 1, retiredOn: '2026-11-25', reason: 'Nobody chose it' };
    expect((await send('retireTheme', input)).data.retireTheme).toMatchObject({ version: 2, retiredOn: '2026-11-25' });
    expect(await offered()).toContain('School and learning');
    const early = await send('retireTheme', { ...input, version: 2, retiredOn: '2026-11-23' });
    expect(early.errors[0]?.fields).toHaveProperty('retiredOn');
    expect((await send('retireTheme', { ...input, version: 2, retiredOn: '2026-11-24' })).errors).toEqual([]);
    expect(await offered()).not.toContain('School and learning');
    expect(await found('school')).toEqual([{ words: 'I like maths', themes: [{ label: 'School and learning' }] }]);
    const draft = await told('And history', ['school']);
    expect(draft.errors[0]?.fields).toEqual({
      themes: 'The theme “School and learning” is not offered any more. Choose another, or go on without it',
    });
    expect((await send('retireTheme', { ...input, version: 3, retiredOn: null })).errors).toEqual([]);
    expect((await told('And history', ['school'])).errors).toEqual([]);
  });

  test('count as another from all time once they are merged, and for themselves again', async () => {
    await told('We move in May', ['moving']);
    await told('My tooth hurts', ['health']);
    expect((await send('mergeTheme', { id: moving, version: 1, intoId: health, reason: 'One' })).errors).toEqual([]);
    expect((await send('mergeTheme', { id: health, version: 1, intoId: friends, reason: 'Two' })).errors).toEqual([]);
    expect(wordsOf(await found('friends'))).toEqual(['My rabbit', 'My tooth hurts', 'We move in May']);
    expect(await found('moving')).toEqual([{ words: 'We move in May', themes: [{ label: 'Moving' }] }]);
    const { data } = await runAs(db, worker, voice, { id: council.children.mine });
    const chosen = data.childVoice.themes.map(({ label }: { label: string }) => label);
    expect(chosen).toEqual(['Mates', 'School and learning', 'Sleep']);
    expect((await told('A draft', ['moving'])).errors[0]?.fields).toEqual({
      themes: 'The theme “Moving” is not offered any more. Choose “Mates” instead, or go on without it',
    });
    const apart = await send('mergeTheme', { id: health, version: 2, intoId: null, reason: 'Not the same' });
    expect(apart.data.mergeTheme).toMatchObject({ countsAsId: null, version: 3 });
    expect(await themeOf(moving)).toMatchObject({ mergedIntoId: health, countsAsId: health });
    expect(wordsOf(await found('friends'))).toEqual(['My rabbit']);
    expect((await themeOf(health)).changes).toMatchObject([
      { kind: 'SEPARATED', reason: 'Not the same', mergedIntoLabel: null },
      { kind: 'MERGED', reason: 'Two', mergedIntoLabel: 'Mates' },
    ]);
  });

  test('go round in no circle, and into nothing that is not there', async () => {
    const merge = async (intoId: string | undefined) =>
      (await send('mergeTheme', { id: health, version: 3, intoId, reason: 'No' })).errors[0]?.fields;
    expect(await merge(health)).toEqual({ intoId: 'A theme cannot be merged into itself. Choose another' });
    expect(await merge(moving)).toHaveProperty('intoId', expect.stringContaining('round in a circle'));
    expect(await merge(newId())).toEqual({ intoId: 'Choose a theme from the list' });
    expect(await themeOf(health)).toMatchObject({ mergedIntoId: null, version: 3 });
  });

  test('two people who merge two themes into each other at once leave one of them', async () => {
    const [one, other] = ['privacy', 'meetings'].map(idOf);
    const answers = await Promise.all([
      send('mergeTheme', { id: one, version: 1, intoId: other, reason: 'One' }),
      send('mergeTheme', { id: other, version: 1, intoId: one, reason: 'Other' }),
    ]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const merged = [await themeOf(one), await themeOf(other)].filter(({ mergedIntoId }) => mergedIntoId !== null);
    expect(merged).toHaveLength(1);
  });

  test('are proposed by a team manager, and taken or refused with a word', async () => {
    const manager = council.users.TEAM_MANAGER;
    const input = { clientId: newId(), area: 'RIGHTS', label: 'Being believed', why: 'Three asked' };
    expect((await send('proposeTheme', input, manager)).errors).toEqual([]);
    expect((await send('proposeTheme', input, manager)).errors).toEqual([]);
    const other = { ...input, clientId: newId(), label: 'Bedtime' };
    await send('proposeTheme', other, manager);
    expect(await proposalsOf(council.users.LEADERSHIP)).toEqual([]);
    expect(await proposalsOf(me)).toHaveLength(2);
    const yes = { id: input.clientId, take: true, word: 'Of course' };
    expect((await send('answerProposal', yes)).errors).toEqual([]);
    expect((await send('answerProposal', yes)).errors).toEqual([]);
    expect(await offered()).toContain('Being believed');
    const no = { id: other.clientId, take: false, word: 'It belongs under Sleep' };
    expect((await send('answerProposal', { ...no, word: '  ' })).errors[0]?.fields).toHaveProperty('word');
    await send('answerProposal', no);
    expect((await send('answerProposal', { ...no, take: true })).errors[0]).toMatchObject({
      code: 'CONFLICT',
      message: `${me.name} has answered this already. Yours is not saved`,
    });
    expect(await proposalsOf(manager)).toEqual([
      { label: 'Bedtime', outcome: 'REFUSED', word: 'It belongs under Sleep', answeredByName: me.name },
      { label: 'Being believed', outcome: 'TAKEN', word: 'Of course', answeredByName: me.name },
    ]);
  });

  test('keep the last one that stays', async () => {
    const { data } = await runAs(db, me, `{ themes { ${shown} } }`);
    const staying = data.themes.filter((one: { mergedIntoId: unknown }) => one.mergedIntoId === null);
    const answers: TestAnswer[] = [];
    for (const { id, version } of staying) {
      answers.push(await send('retireTheme', { id, version, retiredOn: '2026-12-01', reason: 'All of them' }));
    }
    expect(answers.map(({ errors }) => errors.length)).toEqual([...staying.slice(1).map(() => 0), 1]);
    expect(answers.at(-1)?.errors[0]?.fields).toEqual({
      form: 'This is the last theme that stays. Make another one first',
    });
  });
});
