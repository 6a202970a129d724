import { expect, test } from 'vitest';
import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';

import type { Role } from '@heard/domain/access/roles';
import type { Answer } from '../../../test/answering-link';
import { renderApp } from '../../../test/render-app';
import { listed, pageOf } from '../complaint.fixture';
import type { ListedComplaint } from '../complaint-data';
import { ComplaintsPage } from './complaints-page';

const running = listed.clock;
const late: ListedComplaint = {
  ...listed,
  id: 'late',
  reference: 'R-2026-0001',
  summary: 'My phone calls were stopped.',
  clock: running && { ...running, status: 'OVERDUE', workingDaysLeft: null, inWords: 'Overdue by 2 working days' },
};
const extended: ListedComplaint = {
  ...listed,
  id: 'extended',
  clock: running && { ...running, agreedDueOn: '2026-03-30', dueOn: '2026-03-30' },
};

const counts = {
  __typename: 'ComplaintFigures',
  inStandard: 4,
  inAgreed: 1,
  late: 1,
  overdue: 1,
  open: 0,
  withdrawn: 1,
  remedied: 2,
  notForProcedure: 0,
  total: 10,
  inTime: 5,
  due: 7,
  inTimeRate: 71.4,
  inStandardRate: 57.1,
};
const quarter = {
  __typename: 'ComplaintsQuarter',
  key: '2025-26 Q4',
  label: 'January to March 2026',
  stage: 'STAGE_1',
  stageLabel: 'Stage 1: local resolution',
  counts,
  yearLabel: 'April 2025 to March 2026',
  year: { ...counts, inTime: 21, due: 28, inTimeRate: 75 },
  asAt: '2026-05-01',
  releasedAsAt: '2026-04-30',
  releasesOn: '2026-05-01',
};
const next = {
  ...quarter,
  key: '2026-27 Q1',
  label: 'April to June 2026',
  counts: null,
  year: null,
  asAt: null,
  releasedAsAt: null,
  releasesOn: '2026-07-29',
};
const figures = (): Answer => ({ data: { complaintsByQuarter: [quarter] } });

interface Drawn {
  readonly role?: Role;
  readonly complaints?: () => Answer;
  readonly quarters?: () => Answer;
  readonly at?: string;
}

const overdue = (): Answer => ({
  data: {
    overdueComplaints: [
      {
        __typename: 'OverdueStage',
        stage: 'STAGE_1',
        stageLabel: 'Stage 1: local resolution',
        dueOn: '2026-03-16',
        inWords: 'Overdue by 2 working days',
        team: 'Hawthorn team',
        service: 'Children in Care',
      },
    ],
  },
});

const compliments = (): Answer => ({
  data: {
    complimentsByQuarter: [
      {
        __typename: 'ComplimentsQuarter',
        key: '2025-26 Q4',
        label: 'January to March 2026',
        received: 3,
        yearLabel: 'April 2025 to March 2026',
        year: 11,
        asAt: '2026-04-30',
        releasedAsAt: '2026-04-30',
        releasesOn: '2026-05-01',
      },
    ],
  },
});

const year = {
  __typename: 'SplitYear',
  key: '2025-26',
  label: 'April 2025 to March 2026',
  from: '2025-04-01',
  to: '2026-03-31',
  total: 14,
  asAt: '2026-04-30',
  releasesOn: '2026-05-01',
  suppressed: true,
  smallUpTo: null,
  splits: [
    {
      __typename: 'RepresentationSplit',
      dimension: 'TEAM',
      label: 'By team',
      parts: [
        { __typename: 'SplitPart', key: 'a', label: 'Hawthorn team', count: 12 },
        { __typename: 'SplitPart', key: 'b', label: 'Rowan team', count: null },
      ],
    },
  ],
};
const thisYear = {
  ...year,
  key: '2026-27',
  label: 'April 2026 to March 2027',
  total: null,
  releasesOn: '2027-05-01',
  splits: [],
};
const splits = (): Answer => ({ data: { representationSplits: [thisYear, year] } });

function draw({ role = 'COMPLAINTS_MANAGER', complaints, quarters = figures, at = '/complaints' }: Drawn) {
  const page = (
    <Routes>
      <Route path="/complaints" element={<ComplaintsPage />} />
    </Routes>
  );
  return renderApp(page, {
    role,
    at,
    answers: {
      ComplaintsByQuarter: quarters,
      OverdueComplaints: overdue,
      ComplimentsByQuarter: compliments,
      RepresentationSplits: splits,
      ...(complaints ? { Complaints: complaints } : {}),
    },
  });
}

test('shows what today is for before everything else, and both dates of an extension', async () => {
  draw({ complaints: () => ({ data: pageOf([late, extended], { open: 2, overdue: 1, all: 2 }) }) });

  const today = await screen.findByRole('region', { name: 'Today: 1 needs an answer' });
  expect(within(today).getByText('Overdue by 2 working days')).toBeVisible();
  expect(within(today).getByText('Hawthorn team’s turn to answer')).toBeVisible();
  expect(within(today).getByRole('link', { name: /My phone calls were stopped.*R-2026-0001/ })).toHaveAttribute(
    'href',
    '/complaints/late',
  );
  expect(screen.getByText('2 are open. 1 of them is overdue.')).toBeVisible();
  const next = screen.getByRole('region', { name: 'In the next 5 working days' });
  expect(next).toHaveTextContent('Agreed 30 Mar 2026, standard 16 Mar 2026');
  const search = screen.getByRole('search');
  expect(today.compareDocumentPosition(search) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('asks the server for what an address names, and keeps the filter when it searches', async () => {
  const { asked, user } = draw({
    complaints: () => ({ data: pageOf([listed], { all: 1 }) }),
    at: '/complaints?show=all',
  });
  await user.type(await screen.findByRole('searchbox', { name: 'Find a complaint' }), 'phone{Enter}');

  expect(await screen.findByText('Found for “phone”')).toBeVisible();
  const sent = asked.filter(({ name }) => name === 'Complaints').map(({ variables }) => variables);
  expect(sent.at(0)).toMatchObject({ filter: 'ALL', search: null });
  expect(sent.at(-1)).toMatchObject({ filter: 'ALL', search: 'phone' });
  expect(screen.getByRole('link', { name: /^All/ })).toHaveAttribute('aria-current', 'true');
});

test.each([
  ['/complaints', { all: 0 }, 'No complaints recorded'],
  ['/complaints', { all: 3 }, 'Nothing is open'],
  ['/complaints?show=overdue', { all: 3 }, 'Nothing is overdue'],
])('says why %s is empty', async (at, counts, title) => {
  draw({ complaints: () => ({ data: pageOf([], counts) }), at });
  expect(await screen.findByText(title)).toBeVisible();
});

test('a list that cannot be loaded can be asked for again', async () => {
  let down = true;
  const { user } = draw({
    complaints: () => (down ? { code: 'INTERNAL_SERVER_ERROR' } : { data: pageOf([late], { open: 1, all: 1 }) }),
  });
  const alert = await screen.findByText('The complaints could not be loaded');
  down = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('region', { name: 'Today: 1 needs an answer' })).toBeVisible();
  expect(alert).not.toBeInTheDocument();
});

test('whoever only reads has nothing to record with', async () => {
  draw({ role: 'TEAM_MANAGER', complaints: () => ({ data: pageOf([late], { open: 1, overdue: 1, all: 1 }) }) });
  await screen.findByText('Overdue by 2 working days');
  expect(screen.queryByRole('link', { name: /Record/ })).not.toBeInTheDocument();
  expect(screen.queryByText(/answered in time/)).not.toBeInTheDocument();
});

test('the figures are a table with the same numbers', async () => {
  const { user } = draw({ complaints: () => ({ data: pageOf([], { all: 7 }) }) });
  expect(
    await screen.findByText(/5 of 7 complaints from January to March 2026 were answered in time \(71.4%\)/, {
      selector: 'p', // the drawing, once it is there, says the same to screen readers
    }),
  ).toBeVisible();
  await user.click(screen.getByRole('tab', { name: 'Table' }));
  const row = screen.getByRole('row', { name: /^Jan–Mar 2026/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['4', '1', '1', '1', '0', '1', '2', '0', '10', '57.1%', '71.4%', 'as at 30 Apr 2026']);
});

test('leadership sees which clocks have run out, and asks for no complaint', async () => {
  const { asked } = draw({ role: 'LEADERSHIP' });
  const overdue = await screen.findByRole('region', { name: '1 complaint is overdue' });
  expect(overdue).toHaveTextContent('Overdue by 2 working days');
  expect(overdue).toHaveTextContent('Hawthorn team’s turn to answer');
  expect(overdue).toHaveTextContent('Hawthorn team, Children in Care');
  expect(within(overdue).queryByRole('link')).not.toBeInTheDocument();
  expect(asked.map(({ name }) => name)).not.toContain('Complaints');
});

test('the year to each quarter takes the place of the quarters', async () => {
  const { user } = draw({ complaints: () => ({ data: pageOf([], { all: 7 }) }) });
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Show' }), 'The year to each quarter');
  const said = screen.getByText(/21 of 28 complaints from April 2025 to March 2026 were answered in time \(75.0%\)/, {
    selector: 'p',
  });
  expect(said).toBeVisible();
});

test('an elected member reads whole-council figures, and a row for the quarter that is not released', async () => {
  const { asked, user } = draw({
    role: 'ELECTED_MEMBER',
    quarters: () => ({ data: { complaintsByQuarter: [quarter, next] } }),
  });
  const figure = await screen.findByRole('figure', { name: 'Stage 1: local resolution, answered in time by quarter' });
  await user.click(within(figure).getByRole('tab', { name: 'Table' }));
  expect(screen.getByRole('row', { name: /^Jan–Mar 2026 4 1 1 1/ })).toBeVisible();
  const row = screen.getByRole('row', { name: /^Apr–Jun 2026/ });
  expect(within(row).getAllByRole('cell', { name: 'not published' })).toHaveLength(11);
  expect(within(row).getByRole('cell', { name: 'not before 29 Jul 2026' })).toBeVisible();
  expect(asked.map(({ name }) => name)).not.toContain('OverdueComplaints');
});

test('a split says what is hidden, and why, and of a year that is not released when it will be', async () => {
  const { user } = draw({ role: 'ELECTED_MEMBER' });
  const card = await screen.findByRole('region', { name: 'Who complained, about which team and which children' });
  expect(card).toHaveTextContent('14 complaints from April 2025 to March 2026. Numbers from 1 to 5 are hidden because');
  expect(within(card).getByRole('row', { name: 'Hawthorn team 12' })).toBeVisible();
  expect(within(card).getByRole('row', { name: 'Rowan team hidden' })).toBeVisible();
  await user.selectOptions(within(card).getByRole('combobox', { name: 'Year' }), 'April 2026 to March 2027');
  expect(card).toHaveTextContent(
    'The figures from April 2026 to March 2027 are not published yet, and not before 1 May 2027.',
  );
  expect(within(card).queryByRole('row')).not.toBeInTheDocument();
});

test('compliments are counted beside complaints', async () => {
  draw({ role: 'LEADERSHIP' });
  const figure = await screen.findByRole('figure', { name: 'Compliments received, by quarter' });
  expect(figure).toHaveTextContent(
    '11 compliments came in the year from April 2025 to March 2026, 3 of them in its last quarter.',
  );
});

test('a page of other roles says so', async () => {
  draw({ role: 'PARTNER' });
  expect(await screen.findByRole('heading', { level: 1, name: 'This page is for other roles' })).toBeVisible();
});
