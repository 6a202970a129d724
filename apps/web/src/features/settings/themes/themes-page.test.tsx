import { expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import type { Answer } from '../../../test/answering-link';
import { expectEveryField } from '../../../test/expect-every-field';
import { renderApp } from '../../../test/render-app';
import { ThemesPage } from './themes-page';

const change = (kind: string, rest: object = {}) => ({
  __typename: 'ChangeOfTheme',
  kind,
  at: '2026-11-02T10:00:00.000Z',
  byName: 'Uma Quality',
  reason: 'Their own word',
  area: 'RELATIONSHIPS',
  label: 'Pets',
  description: null,
  retiredOn: null,
  mergedIntoLabel: null,
  ...rest,
});
const theme = (id: string, label: string, rest: object = {}) => ({
  __typename: 'KeptTheme',
  id,
  area: 'RELATIONSHIPS',
  label,
  description: null,
  retiredOn: null,
  mergedIntoId: null,
  countsAsId: null,
  version: 1,
  changes: [],
  ...rest,
});
const pets = theme('pets', 'Pets', { description: 'Any animal', version: 3, changes: [change('CHANGED')] });
const themes = [
  theme('friends', 'Friends'),
  pets,
  theme('dogs', 'Dogs', { mergedIntoId: 'pets', countsAsId: 'pets' }),
  theme('money', 'Pocket money', { area: 'RESILIENCE', retiredOn: '2025-01-01' }),
];
const proposal = {
  __typename: 'ProposedTheme',
  id: 'sleep',
  area: 'RECOVERY',
  label: 'Sleep',
  description: 'Nights',
  why: 'Many say it',
  proposedOn: '2026-11-03',
  byName: 'Tom Manager',
  outcome: null,
  word: null,
  answeredByName: null,
};
const refused = {
  ...proposal,
  id: 'rest',
  label: 'Rest',
  outcome: 'REFUSED',
  word: 'Under Sleep',
  answeredByName: 'Uma',
};

function draw(role: 'QUALITY_ASSURANCE' | 'TEAM_MANAGER' | 'LEADERSHIP' = 'QUALITY_ASSURANCE', refusal?: Answer) {
  const done = (field: string, answer: object) => () => refusal ?? { data: { [field]: answer } };
  return renderApp(<ThemesPage />, {
    role,
    at: '/settings/themes',
    answers: {
      Themes: () => ({ data: { themes } }),
      ProposedThemes: () => ({ data: { proposedThemes: role === 'LEADERSHIP' ? [] : [proposal, refused] } }),
      MakeTheme: done('makeTheme', pets),
      ChangeTheme: done('changeTheme', pets),
      MoveTheme: done('moveTheme', pets),
      RetireTheme: done('retireTheme', pets),
      MergeTheme: done('mergeTheme', pets),
      ProposeTheme: done('proposeTheme', proposal),
      AnswerProposal: done('answerProposal', proposal),
    },
  });
}

type Drawn = ReturnType<typeof draw>;

const sentBy = ({ asked }: Drawn, name: string) =>
  asked.filter((one) => one.name === name).map(({ variables }) => variables);

async function opened({ user }: Drawn, button: string, dialog: string, way?: string) {
  await user.click(await screen.findByRole('button', { name: button }));
  const opening = within(await screen.findByRole('dialog', { name: dialog }));
  await opening.findByRole('button', { name: 'Save' });
  if (way) await user.click(opening.getByRole('radio', { name: way }));
  return opening;
}

async function saved({ user }: Drawn, dialog: ReturnType<typeof within>) {
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

test('shows each theme under its area, what counts with it, and what is not offered any more', async () => {
  draw('LEADERSHIP');
  const area = within(await screen.findByRole('region', { name: 'The people in my life' }));
  expect(area.getByText('Counted with it: Dogs')).toBeVisible();
  expect(area.getByText(/^Changed by Uma Quality/)).toBeVisible();
  const past = within(screen.getByRole('region', { name: 'Not offered' }));
  expect(past.getByText('Counts as Pets')).toBeVisible();
  expect(past.getByText(/^Not offered since 1\sJanuary\s2025$/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^(Change|Move|Add|Propose)/ })).toBeNull();
  expect(screen.getByText(/^Quality assurance changes themes, and team managers propose them/)).toBeVisible();
});

test('adds a theme, and asks for its name and area beside them', async () => {
  const drawn = draw();
  const dialog = await opened(drawn, 'Add a theme', 'Add a theme');
  await drawn.user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getByText('Enter a name')).toBeVisible();
  expect(dialog.getByText('Choose what it belongs to', { selector: 'p, span' })).toBeVisible();
  await drawn.user.type(dialog.getByLabelText('Name'), 'Being believed');
  await drawn.user.selectOptions(dialog.getByLabelText('Under'), 'Having a say');
  await drawn.user.type(dialog.getByLabelText(/^What belongs under it/), 'Or not');
  await saved(drawn, dialog);
  const sent = sentBy(drawn, 'MakeTheme');
  expect(sent).toMatchObject([{ input: { area: 'RIGHTS', label: 'Being believed', description: 'Or not' } }]);
  expectEveryField('makeTheme', sent);
});

test('renames one with a reason, and shows what somebody else saved first beside what is not saved', async () => {
  const drawn = draw('QUALITY_ASSURANCE', { code: 'CONFLICT' });
  const dialog = await opened(drawn, 'Change Pets', 'Change Pets');
  await drawn.user.clear(dialog.getByLabelText('Name'));
  await drawn.user.type(dialog.getByLabelText('Name'), 'Animals');
  await drawn.user.type(dialog.getByLabelText('Why it is changed'), 'Not only dogs');
  await drawn.user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await dialog.findByText(/^It is now “/)).toHaveTextContent(
    'It is now “Pets”, under “The people in my life”: Any animal. Saving again puts yours in its place.',
  );
  expect(dialog.getByLabelText('Name')).toHaveValue('Animals');
  const sent = sentBy(drawn, 'ChangeTheme');
  const values = { area: 'RELATIONSHIPS', label: 'Animals', description: 'Any animal', reason: 'Not only dogs' };
  expect(sent).toEqual([{ input: { id: 'pets', version: 3, ...values } }]);
  expectEveryField('changeTheme', sent);
});

test('moves one up, and offers no way that there is not', async () => {
  const drawn = draw();
  await drawn.user.click(await screen.findByRole('button', { name: 'Move up Pets' }));
  expect(screen.getAllByRole('button', { name: /^Move/ })).toHaveLength(2);
  await waitFor(() => expect(sentBy(drawn, 'Themes')).toHaveLength(2));
  const sent = sentBy(drawn, 'MoveTheme');
  expect(sent).toEqual([{ input: { id: 'pets', version: 3, up: true } }]);
  expectEveryField('moveTheme', sent);
});

test('stops offering one from a day on, and offers one again', async () => {
  const drawn = draw();
  const dialog = await opened(drawn, 'Change Pets', 'Change Pets', 'When forms offer it');
  for (const [part, text] of [
    ['Day', '1'],
    ['Month', '2'],
    ['Year', '2027'],
  ] as const) {
    await drawn.user.clear(dialog.getByLabelText(part));
    await drawn.user.type(dialog.getByLabelText(part), text);
  }
  await drawn.user.type(dialog.getByLabelText('Why'), 'Nobody chose it');
  await saved(drawn, dialog);
  const again = await opened(drawn, 'Change Pocket money', 'Change Pocket money', 'When forms offer it');
  await drawn.user.type(again.getByLabelText('Why'), 'They asked');
  await saved(drawn, again);
  const sent = sentBy(drawn, 'RetireTheme');
  expect(sent).toEqual([
    { input: { id: 'pets', version: 3, retiredOn: '2027-02-01', reason: 'Nobody chose it' } },
    { input: { id: 'money', version: 1, retiredOn: null, reason: 'They asked' } },
  ]);
  expectEveryField('retireTheme', sent);
});

test('merges one into another that is offered, and takes it apart again', async () => {
  const drawn = draw();
  const dialog = await opened(drawn, 'Change Friends', 'Change Friends', 'What it counts as');
  const choices = within(dialog.getByLabelText('Counts as')).getAllByRole('option');
  expect(choices.map(({ textContent }) => textContent)).toEqual(['Choose a theme', 'Pets']);
  await drawn.user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getAllByText('Choose a theme')).toHaveLength(2);
  await drawn.user.selectOptions(dialog.getByLabelText('Counts as'), 'Pets');
  await drawn.user.type(dialog.getByLabelText('Why'), 'The same');
  await saved(drawn, dialog);
  const apart = await opened(drawn, 'Change Dogs', 'Change Dogs');
  await drawn.user.type(apart.getByLabelText('Why'), 'Not the same');
  await saved(drawn, apart);
  const sent = sentBy(drawn, 'MergeTheme');
  expect(sent).toEqual([
    { input: { id: 'friends', version: 1, intoId: 'pets', reason: 'The same' } },
    { input: { id: 'dogs', version: 1, intoId: null, reason: 'Not the same' } },
  ]);
  expectEveryField('mergeTheme', sent);
});

test('lets a team manager propose one, and shows what was said to another', async () => {
  const drawn = draw('TEAM_MANAGER');
  expect(await screen.findByText('Under Sleep')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Answer Sleep' })).toBeNull();
  expect(screen.getByText('Quality assurance changes themes, and answers what you propose.')).toBeVisible();
  const dialog = await opened(drawn, 'Propose a theme', 'Propose a theme');
  await drawn.user.type(dialog.getByLabelText('Name'), 'Sleep');
  await drawn.user.selectOptions(dialog.getByLabelText('Under'), 'Feeling better');
  await drawn.user.type(dialog.getByLabelText(/^What belongs under it/), 'Nights');
  await drawn.user.type(dialog.getByLabelText('Why it is missing'), 'Many say it');
  await saved(drawn, dialog);
  const sent = sentBy(drawn, 'ProposeTheme');
  const values = { area: 'RECOVERY', label: 'Sleep', description: 'Nights', why: 'Many say it' };
  expect(sent).toMatchObject([{ input: values }]);
  expectEveryField('proposeTheme', sent);
});

test('answers what was proposed with a word, and asks which answer it is', async () => {
  const drawn = draw();
  const dialog = await opened(drawn, 'Answer Sleep', 'Proposed: Sleep');
  await drawn.user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getByText('Choose whether you take it')).toBeVisible();
  await drawn.user.click(dialog.getByLabelText('Take it'));
  await drawn.user.type(dialog.getByLabelText('A word to Tom Manager'), 'Of course');
  await saved(drawn, dialog);
  const sent = sentBy(drawn, 'AnswerProposal');
  expect(sent).toEqual([{ input: { id: 'sleep', take: true, word: 'Of course' } }]);
  expectEveryField('answerProposal', sent);
});
