import { expect, test } from 'vitest';
import type { Role } from '@heard/domain/access/roles';
import { participationDefinition } from '@heard/domain/participation/participation-definition';
import { reportingPeriod } from '@heard/domain/calendar/reporting-year';
import { screen, waitFor, within } from '@testing-library/react';

import type { Answer, Answers } from '../../test/answering-link';
import { renderApp } from '../../test/render-app';
import { ParticipationPage } from './participation-page';

interface Counts {
  readonly participated: number;
  readonly counted: number;
}

function shown(key: string, label: string, { participated, counted }: Counts) {
  return {
    __typename: 'ParticipationRow',
    key,
    label,
    reviews: counted + 9,
    counted,
    participated,
    rate: Math.round((participated * 1000) / counted) / 10,
    intervalLow: 57.1,
    intervalHigh: 78,
    attended: 34,
    attendanceRate: 46.6,
    children: 19,
    everyReview: 6,
    everyReviewRate: 31.6,
    countedByAge: counted + 7,
    participatedByAge: participated - 2,
    rateByAge: Math.round(((participated - 2) * 1000) / (counted + 7)) / 10,
    contradicting: 11,
    suppressed: false,
  };
}

const hiddenCounts = {
  reviews: null,
  counted: null,
  participated: null,
  attended: null,
  children: null,
  everyReview: null,
};
const hiddenRates = { rate: null, intervalLow: null, intervalHigh: null, attendanceRate: null, everyReviewRate: null };
const notPublished = { countedByAge: null, participatedByAge: null, rateByAge: null, contradicting: null };

function hidden(key: string, label: string) {
  return {
    __typename: 'ParticipationRow',
    key,
    label,
    ...hiddenCounts,
    ...hiddenRates,
    ...notPublished,
    suppressed: true,
  };
}

function rateOf(name: 'participation' | 'attendance' | 'everyReview') {
  return { __typename: 'RateDefinition', ...participationDefinition[name] };
}

function optionsOf(exact: boolean, ...keys: string[]): Answer {
  return optionsWith([], exact, ...keys);
}

function optionsWith(yearTargets: readonly object[], exact: boolean, ...keys: string[]): Answer {
  return {
    data: {
      participationOptions: {
        __typename: 'ParticipationOptions',
        exact,
        targetRate: 90,
        yearTargets,
        publishedAfterDays: 28,
        periods: keys.map((key) => ({
          __typename: 'ParticipationPeriod',
          key,
          ...reportingPeriod(key),
          ended: true,
          publishedOn: exact ? null : '2026-10-29',
          smallUpTo: exact ? null : key.startsWith('2025-26') ? 10 : 5,
        })),
        definition: {
          __typename: 'ParticipationDefinition',
          version: 1,
          participation: rateOf('participation'),
          attendance: rateOf('attendance'),
          everyReview: rateOf('everyReview'),
        },
      },
    },
  };
}

const known = ['2024-25 Q4', '2024-25', '2025-26 Q1', '2025-26 Q2', '2025-26 Q3', '2025-26 Q4', '2025-26'];
const codes = [
  ['PN0', 9],
  ['PN1', 11],
  ['PN2', 6],
  ['PN3', 9],
  ['PN4', 8],
  ['PN5', 8],
  ['PN6', 16],
  ['PN7', 15],
] as const;

const answers: Answers = {
  ParticipationOptions: () => optionsOf(true, ...known),
  ParticipationOverview: ({ hasBefore }) => ({
    data: {
      whole: [shown('all', 'All reviews', { participated: 50, counted: 73 })],
      ...(hasBefore === true ? { before: [shown('all', 'All reviews', { participated: 20, counted: 80 })] } : {}),
      trend: [
        shown('2025-26 Q1', '2025-26 Q1', { participated: 10, counted: 20 }),
        shown('2025-26 Q4', '2025-26 Q4', { participated: 19, counted: 20 }),
      ],
    },
  }),
  ParticipationByGroup: ({ groupBy }) => ({
    data: {
      participation:
        groupBy === 'TEAM'
          ? [
              shown('oak', 'Oak Team', { participated: 45, counted: 50 }),
              shown('ash', 'Ash Team', { participated: 5, counted: 23 }),
            ]
          : [shown('one', `First by ${String(groupBy)}`, { participated: 3, counted: 4 })],
    },
  }),
  ParticipationDetail: () => ({
    data: {
      participationCodes: codes.map(([code, reviews]) => ({
        __typename: 'ParticipationCodeCount',
        code,
        label: `Label of ${code}`,
        meaning: `Meaning of ${code}`,
        reviews,
      })),
      reviewPreparation: {
        __typename: 'ReviewPreparation',
        due: 40,
        onTime: 37,
        notHeld: 2,
        childrenDue: 30,
        childrenOnTime: 27,
        counted: 30,
        spokenToBefore: 15,
        formsSent: 0,
        formsReturned: 0,
        attended: 12,
        ledByChild: 3,
      },
    },
  }),
  ReviewsInDoubt: () => ({
    data: {
      reviewsInDoubt: [
        {
          __typename: 'ReviewsInDoubt',
          doubt: 'CODED_UNDER_FOUR',
          reviews: 9,
          counts: true,
          latest: [
            {
              __typename: 'DoubtfulReview',
              id: 'review',
              childId: 'child',
              reference: 'VC-1024',
              heldOn: '2026-02-03',
              code: 'PN0',
              age: 15,
            },
          ],
        },
      ],
    },
  }),
  ParticipationTeamsOverTime: () => ({
    data: {
      participationGrid: [
        {
          __typename: 'ParticipationGridLine',
          key: 'oak',
          label: 'Oak Team',
          quarters: [{ __typename: 'ParticipationRow', key: '2025-26 Q4', counted: 5, participated: 4, rate: 80 }],
        },
      ],
    },
  }),
};

function draw(role: Role, more: Answers = {}) {
  return renderApp(<ParticipationPage />, { role, at: '/participation', answers: { ...answers, ...more } });
}

test('begins with the answer: the rate, its counts, the target, the change and the formula', async () => {
  draw('LEADERSHIP');
  const headline = await screen.findByRole('region', { name: 'Had their say, April 2025 to March 2026' });
  expect(headline).toHaveTextContent('68.5%');
  expect(headline).toHaveTextContent('Children had their say in 50 of 73 reviews: about 7 in 10.');
  expect(headline).toHaveTextContent(
    'The target of 90% is not met. 16 more reviews with a child’s say would have met it. No target of its own is set for 2025-26.',
  );
  expect(headline).toHaveTextContent('With this few reviews, anything from 57.1% to 78.0% would be no surprise.');
  expect(headline).toHaveTextContent('of all reviews coded PN1 to PN7');
  expect(headline).toHaveTextContent('9 more reviews are coded PN0, “under 4 at the review”, and counted apart.');

  const came = screen.getByRole('region', { name: 'Came to their review' });
  expect(came).toHaveTextContent('46.6%34 of 73');
  expect(screen.getByRole('region', { name: 'Had their say every time' })).toHaveTextContent('31.6%6 of 19');
});

test('holds a year against the year before, and says whether chance could explain it', async () => {
  const { user, asked } = draw('LEADERSHIP');
  await user.selectOptions(await screen.findByLabelText('Time'), '2025-26');
  const headline = await screen.findByRole('region', { name: 'Had their say, April 2025 to March 2026' });
  expect(headline).toHaveTextContent(
    'Rose from 25.0% a year earlier, April 2024 to March 2025: more than chance alone would explain.',
  );
  expect(asked.filter(({ name }) => name === 'ParticipationOverview').at(-1)?.variables).toEqual({
    from: '2025-04-01',
    to: '2026-03-31',
    hasBefore: true,
    beforeFrom: '2024-04-01',
    beforeTo: '2025-03-31',
    trendFrom: '2025-01-01',
    trendTo: '2026-03-31',
  });
});

test('holds each year against its own target', async () => {
  const own = [{ __typename: 'YearTarget', year: '2025-26', rate: 68 }];
  draw('LEADERSHIP', { ParticipationOptions: () => optionsWith(own, true, ...known) });
  const headline = await screen.findByRole('region', { name: 'Had their say, April 2025 to March 2026' });
  expect(headline).toHaveTextContent(/The target of 68% is met[.](?! No target)/);
  const figure = await screen.findByRole('figure', { name: 'Over time' });
  expect(figure).toHaveTextContent('1 of the 2 quarters shown reached the target of 68%.');
});

test('shows the line over time as a table too, with every figure behind it', async () => {
  const { user } = draw('LEADERSHIP');
  const figure = await screen.findByRole('figure', { name: 'Over time' });
  expect(figure).toHaveTextContent(
    'rose from 50.0% in April to June 2025 to 95.0% in January to March 2026, more than chance',
  );
  expect(figure).toHaveTextContent('1 of the 2 quarters shown reached the target of 90%.');
  await user.click(within(figure).getByRole('tab', { name: 'Table' }));
  expect(within(figure).getByRole('row', { name: /Apr–Jun 2025/ })).toHaveTextContent('Apr–Jun 202550.0102057.178.0');
});

test('holds teams side by side, and the choice of another split keeps the focus', async () => {
  const { user, asked } = draw('LEADERSHIP');
  const figure = await screen.findByRole('figure', { name: 'Where children are heard' });
  const rows = await within(figure).findAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('Oak Team90.0% 45 of 50, 11 coded against the age, range 57.1% to 78.0%'),
    ]),
  );
  expect(figure).toHaveTextContent('higher than the others in Oak Team, and lower in Ash Team.');

  const choice = screen.getByLabelText('Compare', { selector: '#children' });
  choice.focus();
  await user.selectOptions(choice, 'ETHNICITY');
  expect(await screen.findByText('First by ETHNICITY')).toBeVisible();
  await waitFor(() => expect(choice).toHaveFocus());
  expect(asked.filter(({ name }) => name === 'ParticipationByGroup').at(-1)?.variables).toEqual({
    from: '2025-04-01',
    to: '2026-03-31',
    groupBy: 'ETHNICITY',
  });
});

test('tells the ways of taking part apart, under-fours too, and what went before the review', async () => {
  draw('QUALITY_ASSURANCE');
  const ways = await screen.findByRole('figure', { name: 'How children took part' });
  expect(ways).toHaveTextContent(
    'Not heard: in 15 reviews the child was away and nothing was passed on, in 8 reviews the child was there.',
  );
  expect(within(ways).getByText('Label of PN6').closest('li')).toHaveTextContent('Label of PN616 21.9%');
  expect(within(ways).getByText('Label of PN0').closest('li')).toHaveTextContent(/^Label of PN09\s*$/);
  const inTime = screen.getByRole('region', { name: 'Held on time' });
  expect(inTime).toHaveTextContent('92.5%37 of 40');
  expect(inTime).toHaveTextContent('2 not held so far. By child: 27 of 30 had every one on time, 90.0%.');
  expect(screen.getByRole('region', { name: 'Form came back' })).toHaveTextContent('No data');
  expect(await screen.findByRole('row', { name: /Oak Team/ })).toHaveTextContent('80.0%4 of 5');
});

test('says beside the rate how many codes contradict the age, and lists them for who may open them', async () => {
  const { user } = draw('LEADERSHIP');
  const headline = await screen.findByRole('region', { name: /^Had their say, / });
  expect(headline).toHaveTextContent(
    '9 reviews of children of four and over are coded as under four. 2 reviews of children under four are coded as four or over. ' +
      'With the first counted as not heard and the others left out: 48 of 80, which is 60.0%.',
  );
  await user.click(await screen.findByText('Four or over, coded as under four: 9'));
  const row = screen.getByRole('row', { name: /VC-1024/ });
  expect(row).toHaveTextContent('VC-10243 February 2026PN015');
  expect(within(row).getByRole('link')).toHaveAttribute('href', '/children/child');
});

function band(key: string, byCode: Counts, byAge: Counts, contradicting: number) {
  return {
    ...shown(key, `Band ${key}`, byCode),
    countedByAge: byAge.counted,
    participatedByAge: byAge.participated,
    contradicting,
  };
}

test('a split by age counts by age, so that a code against the age is no share of it', async () => {
  draw('LEADERSHIP', {
    ParticipationByGroup: () => ({
      data: {
        participation: [
          band('1-4', { participated: 2, counted: 2 }, { participated: 0, counted: 0 }, 2),
          band('10-15', { participated: 3, counted: 3 }, { participated: 3, counted: 4 }, 1),
        ],
      },
    }),
  });
  const figure = await screen.findByRole('figure', { name: 'Which children are heard' });
  const young = (await within(figure).findByText('Band 1-4')).closest('li');
  expect(young).toHaveTextContent('only under 4, or coded so, 2 coded against the age');
  expect(young).not.toHaveTextContent('100');
  const older = within(figure).getByText('Band 10-15').closest('li');
  expect(older).toHaveTextContent('75.0% 3 of 4, 1 coded against the age');
});

test('whoever reads published figures sees what is hidden and why, and nothing else is asked', async () => {
  const { asked, user } = draw('ELECTED_MEMBER', {
    ParticipationOptions: () => optionsOf(false, ...known),
    ParticipationByGroup: () => ({
      data: {
        participation: [
          hidden('oak', 'Oak Team'),
          shown('ash', 'Ash Team', { participated: 40, counted: 50 }),
          { ...hidden('elm', 'Elm Team'), counted: 0, participated: 0, attended: 0, children: 0, everyReview: 0 },
        ],
      },
    }),
  });
  expect(await screen.findByText('Some numbers are hidden, to protect children')).toBeVisible();
  expect(
    screen.getByText(/^A number from 1 to 5 [(]in 2025-26 from 1 to 10[)] could point to one child/),
  ).toBeVisible();
  expect(screen.getByText('Published 29 October 2026')).toBeVisible();
  const figure = await screen.findByRole('figure', { name: 'Where children are heard' });
  const oak = (await within(figure).findByText('Oak Team')).closest('li');
  expect(oak).toHaveTextContent('Oak Team hidden to protect children');
  expect(figure).toHaveTextContent('1 is hidden to protect children.');
  expect(figure).not.toHaveTextContent('Elm Team');
  await user.click(within(figure).getByRole('tab', { name: 'Table' }));
  expect(within(figure).getByRole('row', { name: /Oak Team/ })).toHaveTextContent(`Oak Team${'c'.repeat(11)}`);
  expect(asked.map(({ name }) => name)).not.toContain('ParticipationDetail');
  expect(asked.map(({ name }) => name)).not.toContain('ReviewsInDoubt');
  expect(asked.map(({ name }) => name)).not.toContain('ParticipationTeamsOverTime');
});

test('says so when even the whole is hidden', async () => {
  draw('PARTNER', {
    ParticipationOptions: () => optionsOf(false, ...known),
    ParticipationOverview: () => ({
      data: { whole: [hidden('all', 'All reviews')], trend: [hidden('2025-26 Q1', '2025-26 Q1')] },
    }),
  });
  const headline = await screen.findByRole('region', { name: /^Had their say, / });
  expect(headline).toHaveTextContent('There were so few reviews that the figure could point to a child.');
  expect(await screen.findByRole('figure', { name: 'Over time' })).toHaveTextContent(
    'All of it is hidden to protect children',
  );
});

test.each([
  ['QUALITY_ASSURANCE', true, 'No reviews yet', true],
  ['PRACTITIONER', true, 'No reviews yet', false],
  ['ELECTED_MEMBER', false, 'Nothing has been published yet', false],
] as const)('%s is told when there is nothing to show', async (role, exact, title, hasLink) => {
  draw(role, { ParticipationOptions: () => optionsOf(exact) });
  expect(await screen.findByText(title)).toBeVisible();
  const links = screen.queryAllByRole('link', { name: 'Bring in a return' });
  expect(links.length > 0).toBe(hasLink);
  for (const link of links) expect(link).toHaveAttribute('href', '/participation/import');
});

test('asks again when the figures could not be loaded', async () => {
  let down = true;
  const { user } = draw('LEADERSHIP', {
    ParticipationOptions: () => (down ? { code: 'INTERNAL_SERVER_ERROR' } : optionsOf(true, ...known)),
  });
  const retry = await screen.findByRole('button', { name: 'Try again' });
  down = false;
  await user.click(retry);
  expect(await screen.findByRole('region', { name: /^Had their say, / })).toBeVisible();
});
