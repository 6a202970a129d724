import type { Role } from '@heard/domain/access/roles';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Answers } from '../../../test/answering-link';
import { renderApp } from '../../../test/render-app';
import { counted, exact, periodOf, published, released, second, wait } from './chain.fixture';
import { ChainPage } from './chain-page';

function draw(role: Role, answers: Answers = exact, at = '/participation/chain') {
  return renderApp(<ChainPage />, { role, at, answers });
}

async function figure(name = 'From words to being told'): Promise<HTMLElement> {
  return screen.findByRole('figure', { name });
}

/** The bar of a link: its name stands among the definitions too. */
function lineOf(where: HTMLElement, name: string): HTMLElement | undefined {
  return within(where)
    .getAllByRole('listitem')
    .find((line) => line.textContent.startsWith(name));
}

test('begins with the last quarter that is over, link by link, each with of how many it is asked', async () => {
  draw('LEADERSHIP');
  const first = await figure();
  expect(first).toHaveTextContent(
    'Of 120 things children said from July to September 2026, 96 were decided, 61 of the 70 with something to be done are under way, and 40 were told back.',
  );
  expect(lineOf(first, 'Decided')).toHaveTextContent('96 80.0% of what was said');
  expect(lineOf(first, 'Under way')).toHaveTextContent('61 of 70 with something to be done');
  expect(first).toHaveTextContent('7 more were answered before decisions were written down here.');
});

test('every end stands apart', async () => {
  draw('QUALITY_ASSURANCE');
  const table = await screen.findByRole('table', { name: 'Where each stands today' });
  expect(within(table).getByRole('row', { name: /Asked not to be told/u })).toHaveTextContent('6');
});

test('days say what half needed, and "not half yet" where half still waits', async () => {
  const { user } = draw('LEADERSHIP');
  const waits = await figure('Days between links');
  expect(waits).toHaveTextContent('Half of what children said was told back within 12 days.');
  expect(within(waits).getByText('From said to told').closest('li')).toHaveTextContent(
    '12 days for half; nine in ten within 34 days',
  );
  expect(within(waits).getByText('From said to decided').closest('li')).toHaveTextContent(
    '8 days for half; not nine in ten yet',
  );
  expect(within(waits).getByText('From decided to told').closest('li')).toHaveTextContent(
    'not half yet: 40 of 90 got there',
  );
  await user.click(within(waits).getByRole('tab', { name: 'Table' }));
  expect(within(waits).getByRole('row', { name: /From decided to told/u })).toHaveTextContent('not yetnot yet4090');
});

test('no days at all is said as “on the same day”', async () => {
  const quick = [wait('TO_DECIDED', { statements: 9, reached: 9, median: 0, slowest: 0 })];
  const chainPicture = [periodOf('2026-27 Q2', second, quick)];
  draw('LEADERSHIP', { ...exact, ChainPicture: () => ({ data: { chainPicture } }) });
  const waits = await figure('Days between links');
  expect(lineOf(waits, 'From said to decided')).toHaveTextContent(
    /^From said to decided ?on the same day for half; nine in ten on the same day$/u,
  );
});

test('paper says what was chosen in words, and has the definitions unfolded', async () => {
  draw('LEADERSHIP', exact, '/participation/chain?stream=CIC_REVIEW');
  const links = await figure();
  expect(within(links).queryByRole('heading', { name: 'What is counted, and which day counts' })).toBeNull();
  fireEvent(window, new Event('beforeprint'));
  expect(within(links).getByRole('heading', { name: 'What is counted, and which day counts' })).toBeVisible();
  expect(
    screen.getByText('July to September 2026; Child in care review. Counted from the records as they are now.'),
  ).toBeInTheDocument();
  fireEvent(window, new Event('afterprint'));
  expect(within(links).getByText('What is counted, and which day counts').closest('details')).not.toBeNull();
});

const promisedDays = [
  wait('TO_DECIDED', { statements: 80, reached: 78, median: 10, slowest: 18 }),
  wait('WHOLE', { statements: 76, reached: 40, median: 12, slowest: null }),
];
const slow = wait('WHOLE', { statements: 114, reached: 40, median: null, slowest: null });

test.each<[string, readonly object[], string, string?]>([
  [
    'those that were promised an answer come first',
    promisedDays,
    'Of the 80 that were promised an answer, half were decided within 10 days and nine in ten within 18; half were told back within 12 days. Of all: fewer than half of what was said has been told back yet.',
  ],
  [
    'and stand alone where they alone are shown',
    promisedDays,
    'Of the 80 that were promised an answer, half were decided within 10 days and nine in ten within 18; half were told back within 12 days.',
    '?promised=yes',
  ],
  [
    'those of them that wait count as well',
    [wait('TO_DECIDED', { statements: 9, reached: 2 }), wait('WHOLE', { statements: 9, reached: 0 })],
    'Of the 9 that were promised an answer, fewer than half have been decided yet; fewer than half have been told back yet. Of all:',
  ],
  [
    'one alone, on the same day',
    [wait('TO_DECIDED', { statements: 1, reached: 1, median: 0, slowest: 0 })],
    'Of the 1 that was promised an answer, half were decided on the same day and nine in ten on the same day. Of all:',
  ],
  ['where nothing was promised', [wait('TO_DECIDED', { statements: 0 })], 'Fewer than half of what was said has'],
])('the days: %s', async (_name, promised, sentence, search = '') => {
  const chainPicture = [periodOf('2026-27 Q2', second, [slow], null, promised)];
  draw('LEADERSHIP', { ...exact, ChainPicture: () => ({ data: { chainPicture } }) }, `/participation/chain${search}`);
  const shown = within(await figure('Days between links')).getByText(/promised an answer,|^Fewer/u);
  expect(shown.textContent.slice(0, sentence.length)).toBe(sentence);
  if (search !== '') expect(shown).toHaveTextContent(/12 days\.$/u);
});

test('narrowed to what was promised an answer: figures, parts, list and file are of that alone', async () => {
  const { user, asked } = draw('LEADERSHIP', exact, '/participation/chain?list=TOLD');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Show' }), 'What an answer was promised to');
  await behind('Behind the bars: told, 40');
  for (const name of ['ChainPicture', 'ChainParts', 'ChainStatements']) {
    const last = asked.findLast((one) => one.name === name);
    expect(last?.variables).toMatchObject({ filter: { promised: true } });
  }
});

test('told by the promised day is compared as far as chance allows', async () => {
  const { user } = draw('LEADERSHIP');
  const promise = await figure('Told by the promised day');
  expect(promise).toHaveTextContent(
    'Of 80 things said from July to September 2026 that an answer was promised for, 30 were told back by that day, less often than of those from April to June 2026.',
  );
  await user.click(within(promise).getByRole('tab', { name: 'Table' }));
  expect(within(promise).getByRole('row', { name: /Jul–Sep 2026/u })).toHaveTextContent('37.5308027.748.4');
  expect(within(promise).getByRole('row', { name: /so far/u })).toHaveTextContent('–00––');
});

test('compares streams, and teams when they are chosen', async () => {
  const { user } = draw('LEADERSHIP');
  const parts = await figure('Whose words are told back');
  expect(await within(parts).findByText('First STREAM')).toBeVisible();
  expect(parts).toHaveTextContent('Most is not told back yet here: First STREAM, 50 of 70.');
  await user.selectOptions(within(parts).getByRole('combobox', { name: 'Compare' }), 'Team');
  expect((await within(parts).findByText('First TEAM')).closest('li')).toHaveTextContent(
    '20 of 70 told, 60 of 70 decided',
  );
});

test('narrowed to a team, a stream and an age, it asks for these, keeps them in the address, and says so in the file', async () => {
  const { user, asked } = draw('LEADERSHIP');
  await figure();
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Service or team' }), '– North');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Stream' }), 'Child in care review');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Age that day' }), '5 to 9');
  const last = asked.findLast(({ name }) => name === 'ChainPicture');
  expect(last?.variables).toEqual({
    filter: { orgUnitId: 'north', stream: 'CIC_REVIEW', ageBand: '5-9', promised: false },
  });
  expect(screen.getByRole('combobox', { name: 'Age that day' })).toHaveFocus();
});

function behind(name: string | RegExp = /^Behind the bars/u): Promise<HTMLElement> {
  return screen.findByRole('region', { name });
}

test('whoever may open records presses a bar and is in the list behind it, asked for only then, and gets back', async () => {
  const { user, asked } = draw('TEAM_MANAGER');
  const links = await figure();
  expect(within(links).getByRole('link', { name: 'Told (whose words)' })).toBeVisible();
  expect(lineOf(links, 'Under way')).toHaveTextContent('9 not under way');
  expect(asked.filter(({ name }) => name === 'ChainStatements')).toEqual([]);
  await user.click(within(links).getByRole('link', { name: '24 not decided' }));
  const section = await behind('Behind the bars: not decided, 24');
  await waitFor(() => expect(within(section).getByRole('heading')).toHaveFocus());
  const link = await within(section).findByRole('link', { name: 'VC-1024 in NOT_DECIDED' });
  expect(link).toHaveAttribute('href', '/children/child');
  expect(link.closest('tr')).toHaveTextContent('3 August 2026Visit or direct workNot decided17 August 2026–');
  await user.click(within(section).getByRole('link', { name: 'Back to the bars' }));
  expect(screen.queryByText('VC-1024 in NOT_DECIDED')).toBeNull();
  await waitFor(() => expect(within(links).getByRole('link', { name: '24 not decided' })).toHaveFocus());
});

test('a list goes on, page by page, and says how much of it is here', async () => {
  const { user } = draw('LEADERSHIP', exact, '/participation/chain?list=NOT_DECIDED');
  const section = await behind('Behind the bars: not decided, 24');
  expect(await within(section).findByText('Showing 1 of 24 statements')).toBeVisible();
  await user.click(within(section).getByRole('button', { name: 'Show more statements' }));
  expect(await within(section).findByText('VC-1025 in NOT_DECIDED')).toBeVisible();
  expect(within(section).getByText('VC-1024 in NOT_DECIDED')).toBeVisible();
  expect(within(section).getByText('Showing 2 of 2 statements')).toBeVisible();
  expect(within(section).queryByRole('button', { name: 'Show more statements' })).toBeNull();
});

test('the rows of the table lead to the same lists, and the file has numbers alone', async () => {
  const { user } = draw('LEADERSHIP');
  const links = await figure();
  await user.click(within(links).getByRole('tab', { name: 'Table' }));
  expect(within(links).getByRole('row', { name: /^Said/u })).toHaveTextContent('Said (whose words)120120–');
  await user.click(within(links).getByRole('link', { name: '50 not told by the promised day' }));
  expect(await behind('Behind the bars: not told by the promised day, 50')).toBeVisible();
});

test('lists are chosen one after another at the choice itself, and the address opens the one it names', async () => {
  const { user, asked } = draw('QUALITY_ASSURANCE', exact, '/participation/chain?list=TOLD');
  const section = await behind('Behind the bars: told, 40');
  const choice = within(section).getByRole('combobox', { name: 'List' });
  await user.selectOptions(choice, 'Decided, and not told: 50');
  expect(await within(section).findByText('VC-1024 in NOT_TOLD')).toBeVisible();
  expect(screen.queryByText('VC-1024 in TOLD')).toBeNull();
  expect(choice).toHaveFocus();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Time' }), 'April to June 2026');
  expect(within(section).getByText('Nothing stands in this list.')).toBeVisible();
  expect(asked.filter(({ name }) => name === 'ChainStatements')).toHaveLength(2);
});

test('an elected member sees what was published, what is hidden and why, narrows nothing and sees nobody', async () => {
  const { user, asked } = draw('ELECTED_MEMBER', released);
  const first = await figure();
  expect(screen.getByText('Published 29 October 2026')).toBeVisible();
  expect(first).toHaveTextContent('96 were decided. How many were told back is hidden, to protect children.');
  expect(lineOf(first, 'Told')).toHaveTextContent('hidden to protect children');
  expect(screen.getByText('Some numbers are hidden, to protect children')).toBeVisible();
  expect(screen.getByText('From said to told').closest('li')).toHaveTextContent('12 days for half');
  const parts = await figure('Whose words are told back');
  expect((await within(parts).findByText('Second')).closest('li')).toHaveTextContent('hidden to protect children');
  await user.click(within(parts).getByRole('tab', { name: 'Table' }));
  expect(within(parts).getAllByRole('columnheader')).toHaveLength(4);
  expect(within(parts).getByRole('row', { name: /^Second/u })).toHaveTextContent('Secondccc');
  expect(screen.queryByRole('combobox', { name: 'Stream' })).toBeNull();
  expect(screen.queryByRole('region', { name: /^Behind the bars/u })).toBeNull();
  expect(within(first).queryByRole('link')).toBeNull();
  expect(screen.queryByRole('table', { name: 'Where each stands today' })).toBeNull();
  expect(asked.filter(({ name }) => name === 'CouncilPlaces')).toEqual([]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Time' }), 'April to June 2026');
  expect(await figure()).toHaveTextContent('The figures of April to June 2026 are hidden, to protect children.');
  expect(screen.getByText('They rest on too few words to be shown, to protect children.')).toBeVisible();
});

test.each([
  [
    { said: 70, decided: 60 },
    'How many were told back is hidden, to protect children.',
    'told is hidden, 60 of 70 decided',
  ],
  [{}, 'All streams are hidden, to protect children.', 'hidden to protect children'],
])('parts of which %j is published', async (shown, sentence, note) => {
  const part = { __typename: 'ChainPart', key: 'a', label: 'First', counts: published(shown) };
  draw('PARTNER', { ...released, ChainParts: () => ({ data: { chainParts: [part] } }) });
  const parts = await figure('Whose words are told back');
  expect((await within(parts).findByText('First')).closest('li')).toHaveTextContent(note);
  expect(parts).toHaveTextContent(sentence);
});

test('says what good looks like while there is nothing, to each in their way', async () => {
  draw('PARTNER', { ChainPicture: () => ({ data: { chainPicture: [periodOf('2026-27 Q3', null)] } }) });
  expect(await screen.findByText('Nothing has been published yet')).toBeVisible();
  expect(screen.getByText(/It is good when each bar is as long as the one before/u)).toBeVisible();
});

test('and to whoever counts, where no child has said anything', async () => {
  draw('PRACTITIONER', {
    ...exact,
    ChainPicture: () => ({ data: { chainPicture: [periodOf('2026-27 Q2', counted)] } }),
  });
  expect(await screen.findByText('Nothing that a child said is written down yet')).toBeVisible();
});
