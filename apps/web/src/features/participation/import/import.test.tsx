import { expect, test } from 'vitest';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';

import type { Answer, Answers } from '../../../test/answering-link';
import { expectEveryField } from '../../../test/expect-every-field';
import { pick } from '../../../test/fill-form';
import { renderApp } from '../../../test/render-app';
import { ImportPage } from './import-page';
import { LoadProgress } from './load-progress';
import { PastImportPage } from './past-import-page';

const header = new File(['CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\nA1,F,01/01/2008,WBRI,,,\r\n'], 'one.csv');
const reviews = new File(['CHILD,DOB,REVIEW,REVIEW_CODE\nA1,01/01/2008,05/06/2017,PN1\nA1,,,\n'], 'two.csv');
const missing = new File(['CHILD,DOB,MISSING,MIS_START,MIS_END\n'], 'missing.csv');
const workbook = new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'return.csv');

const run = {
  __typename: 'ImportRun',
  id: 'run-1',
  fileNames: ['one.csv', 'two.csv'],
  year: null,
  appliedAt: '2026-11-24T10:00:00.000Z',
  appliedByName: 'Robin the Quality assurance',
  rows: 2,
  accepted: 1,
  rejected: 1,
  childrenAdded: 1,
  childrenChanged: 0,
  reviewsAdded: 1,
  reviewsChanged: 0,
  reviewsUnchanged: 0,
  rules: [
    { __typename: 'RuleCount', rule: '440', severity: 'error', count: 30 },
    { __typename: 'RuleCount', rule: 'W-NOT-STORED', severity: 'warning', count: 1 },
  ],
};

function finding(line: number, rule: string, message: string) {
  const severity = rule.startsWith('W-') ? 'warning' : 'error';
  return { __typename: 'ReturnFinding', file: 'two.csv', line, rule, severity, message };
}

const findings = [
  ...Array.from({ length: 30 }, (_, at) => finding(at + 2, '440', 'Participation method indicates …')),
  finding(40, 'W-NOT-STORED', '=This row is not taken: it has no usable child.'),
];

const counts = { __typename: 'PlannedRows', added: 1, changed: 0, unchanged: 0 };
const checked = {
  __typename: 'ReturnCheck',
  fileNames: ['one.csv', 'two.csv'],
  rows: 2,
  accepted: 1,
  rejected: 1,
  children: counts,
  childrenDiffering: 0,
  reviews: { ...counts, changed: 2 },
  reviewsGone: 1,
  goneReviews: [{ __typename: 'StoredReview', reference: '903-A7', heldOn: '2017-05-05', code: 'PN2' }],
  episodeDetails: { ...counts, added: 0 },
  changesAnything: true,
  codeChanges: [
    {
      __typename: 'ReviewCodeChange',
      line: 3,
      heldOn: '2017-07-05',
      movedFrom: null,
      from: 'PN7',
      to: 'PN6',
      recordedHere: true,
    },
    {
      __typename: 'ReviewCodeChange',
      line: 4,
      heldOn: '2018-03-18',
      movedFrom: '2018-03-20',
      from: 'PN1',
      to: 'PN1',
      recordedHere: false,
    },
  ],
  rules: run.rules,
  findings,
};

const page = (runs: readonly object[], endCursor: string | null = null): Answer => ({
  data: {
    importRuns: {
      __typename: 'ImportRunConnection',
      edges: runs.map((node) => ({ __typename: 'ImportRunEdge', node })),
      pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
    },
  },
});

function open(answers: Answers = {}) {
  return renderApp(<ImportPage />, {
    role: 'QUALITY_ASSURANCE',
    answers: {
      PastImports: () => page([]),
      CheckReturn: () => ({ data: { checkReturn: checked } }),
      ImportReturn: () => ({
        data: { importReturn: { __typename: 'ImportReceipt', changedAnything: true, run } },
      }),
      ImportProgress: () => ({ data: { importProgress: { __typename: 'ImportProgress', done: 1, total: 4 } } }),
      ...answers,
    },
  });
}

async function choose(view: ReturnType<typeof open>, ...files: File[]): Promise<void> {
  await view.user.upload(await screen.findByLabelText('Choose files'), files);
}

async function checkFiles(view: ReturnType<typeof open>): Promise<void> {
  await choose(view, reviews, header);
  await screen.findByText('two.csv');
  await view.user.click(screen.getByRole('button', { name: 'Check the files' }));
}

test('tells files apart by their columns, and says what to do about the others', async () => {
  const view = open();
  await choose(view, reviews, missing, header);
  expect(await screen.findByText('two.csv')).toBeVisible();
  const slots = screen.getAllByRole('listitem').map((slot) => slot.textContent);
  expect(slots).toContain('Headerone.csv 1 line');
  expect(slots).toContain('Reviewstwo.csv 2 lines');
  expect(screen.getByText(/^missing.csv is left out/)).toBeVisible();

  await view.user.click(screen.getByRole('button', { name: 'Take away one.csv' }));
  await view.user.click(screen.getByRole('button', { name: 'Check the files' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Add the Header file of the return.');
  expect(view.asked.map(({ name }) => name)).not.toContain('CheckReturn');
});

test.each([
  ['sep=,\nCHILD,DOB,REVIEW,REVIEW_CODE\n', /begins with a line “sep=,”/],
  ['CHILD;DOB;REVIEW;REVIEW_CODE\n', /something other than commas between its columns/],
  ['Reviews,,,\nCHILD,DOB,REVIEW,REVIEW_CODE\n', /has a title above its headings, which are on line 2/],
  ['<EXPSSDA903/>', /is not CSV but XML/],
  ['CHILD\u200B,DOB,REVIEW,REVIEW_CODE\n', /an invisible character in its heading CHILD/],
])('says of %j what is odd about it', async (text, sentence) => {
  const view = open();
  await choose(view, new File([text], 'odd.csv'));
  expect(await screen.findByText(sentence)).toBeVisible();
});

test('takes neither of two files of one kind that were chosen together, and says so', async () => {
  const view = open();
  await choose(view, reviews, new File(['CHILD,DOB,REVIEW,REVIEW_CODE\n'], 'again.csv'), header);
  expect(await screen.findByText('one.csv')).toBeVisible();
  expect(screen.getByText('two.csv and again.csv are both the Reviews file. Keep the one that counts.')).toBeVisible();
  await view.user.click(screen.getByRole('button', { name: 'Check the files' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Add the Reviews file of the return.');
});

test('takes files that are dragged onto it', async () => {
  open();
  const place = (await screen.findByText(/drag them here/)).closest('.files-picker') ?? document.body;
  fireEvent.dragOver(place);
  expect(place).toHaveAttribute('data-over');
  fireEvent.drop(place, { dataTransfer: { files: [header, reviews] } });
  expect(await screen.findByText('one.csv')).toBeVisible();
  expect(await screen.findByText('two.csv')).toBeVisible();
  expect(place).not.toHaveAttribute('data-over');
});

test('names a workbook for what it is', async () => {
  const view = open();
  await view.user.upload(await screen.findByLabelText('Choose files'), workbook);
  expect(await screen.findByText('return.csv is a workbook. In Excel, save the sheet as “CSV UTF-8”.')).toBeVisible();
});

test('shows what loading would change, each code that it corrects, and what the files lack', async () => {
  const view = open();
  await checkFiles(view);
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Check before you import' })).toHaveFocus());
  expect(
    screen.getByText(/2 reviews were read. Importing adds 1 and corrects 2. 1 line cannot be stored./),
  ).toBeVisible();
  expect(screen.getByRole('region', { name: 'Reviews to add' })).toHaveTextContent('1');
  expect(screen.getByRole('region', { name: 'Lines left out' })).toHaveTextContent('They lack a child');
  expect(screen.getByText('2 reviews are corrected')).toBeVisible();
  expect(
    within(screen.getByRole('table', { name: 'Reviews that are corrected', hidden: true })).getByRole('row', {
      name: '3 5\u00A0Jul\u00A02017 PN7 Away, not heard (recorded in Heard) PN6 Away, sent their views',
      hidden: true,
    }),
  ).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /^4 18\sMar\s2018/, hidden: true })).toHaveTextContent(
    '18 Mar 2018 (here: 20 Mar 2018)',
  );
  expect(screen.getByText('1 review of an earlier return is not in these files')).toBeVisible();
});

test('explains each rule, a screenful of lines at a time, and line by line', async () => {
  const view = open();
  await checkFiles(view);
  expect(await screen.findByRole('heading', { name: 'What the rules say: 31 findings' })).toBeVisible();
  await view.user.click(screen.getByText('Coded as under 4, but the child was 4 or over'));
  expect(screen.getByText(/By the date of birth the child was past their fourth birthday/)).toBeVisible();
  expect(screen.getByText('two.csv, lines')).toBeVisible();
  expect(screen.getByText(/^2, 3, 4, .* 30, 31$/)).toBeVisible();

  await view.user.click(screen.getByRole('radio', { name: 'Line by line' }));
  expect(screen.getByText('Showing 25 of 31 lines')).toBeVisible();
  await view.user.click(screen.getByRole('button', { name: 'Show more lines' }));
  expect(screen.getByText('Showing 31 of 31 lines')).toBeVisible();
  await view.user.selectOptions(screen.getByLabelText('Only one rule'), 'W-NOT-STORED');
  const lines = screen.getByRole('table', { name: 'Findings line by line' });
  expect(within(lines).getAllByRole('row')).toHaveLength(2);
});

test('loads the same files, shows how far it is, and ends with a receipt', async () => {
  const view = open();
  await checkFiles(view);
  await view.user.click(await screen.findByRole('button', { name: 'Import the return' }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'The return is imported' })).toHaveFocus());
  expect(screen.getByRole('link', { name: 'See the figures' })).toHaveAttribute('href', '/participation');
  expect(screen.getByRole('link', { name: '31 findings to look at' })).toHaveAttribute(
    'href',
    '/participation/import/run-1',
  );
  const sent = view.asked.find(({ name }) => name === 'ImportReturn')?.variables['input'];
  expect(sent).toMatchObject({
    year: null,
    files: [
      { name: 'one.csv', text: await textOf(header) },
      { name: 'two.csv', text: await textOf(reviews) },
    ],
  });
});

async function textOf(file: File): Promise<string> {
  return new TextDecoder().decode(await file.arrayBuffer());
}

test('says how far the storing is, and before that only that it goes on', () => {
  const { rerender } = render(<LoadProgress progress={null} />);
  expect(screen.getByRole('status')).toHaveTextContent('Sending the files and reading them');
  expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
  rerender(<LoadProgress progress={{ done: 12_000, total: 48_000 }} />);
  expect(screen.getByRole('status')).toHaveTextContent('12,000 of 48,000 rows stored');
  expect(screen.getByRole('progressbar')).toHaveValue(12_000);
});

test('files that change nothing offer nothing to load', async () => {
  const nothing = { ...counts, added: 0, unchanged: 1 };
  const same = {
    ...checked,
    children: nothing,
    reviews: nothing,
    changesAnything: false,
    codeChanges: [],
    rules: [],
    findings: [],
  };
  const view = open({ CheckReturn: () => ({ data: { checkReturn: same } }) });
  await checkFiles(view);
  expect(await screen.findByRole('heading', { level: 1, name: 'All of this is here already' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Import the return' })).toBeNull();
  expect(screen.getByRole('heading', { name: 'The rules found nothing' })).toBeVisible();

  await view.user.click(screen.getByRole('button', { name: 'Choose other files' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Import a 903 return' })).toHaveFocus();
  expect(screen.getByText('two.csv')).toBeVisible();
});

test.each<[string, Answer, string]>([
  [
    'what the server says of a file',
    { code: 'INVALID_INPUT', fields: { 'files.0': 'two.csv: Line 2 opens a quote that never ends.' } },
    'two.csv: Line 2 opens a quote that never ends.',
  ],
  ['a failure', { code: 'INTERNAL_SERVER_ERROR' }, 'Something went wrong, and nothing was changed.'],
])('shows %s', async (_case, answer, sentence) => {
  const view = open({ CheckReturn: () => answer });
  await checkFiles(view);
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
  expect(screen.getByRole('heading', { level: 1, name: 'Import a 903 return' })).toBeVisible();
});

test('a load that fails says that nothing was changed, and can be tried again', async () => {
  const view = open({ ImportReturn: () => ({ code: 'INTERNAL_SERVER_ERROR' }) });
  await checkFiles(view);
  await view.user.click(await screen.findByRole('button', { name: 'Import the return' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('nothing was changed');
  expect(screen.getByRole('button', { name: 'Import the return' })).toBeVisible();
});

test('lists what was loaded so far, and opens an import with all its findings', async () => {
  open({ PastImports: () => page([run]) });
  const list = await screen.findByRole('list', { name: 'Returns imported so far' });
  expect(within(list).getByRole('link', { name: '24 Nov 2026, 10:00' })).toHaveAttribute(
    'href',
    '/participation/import/run-1',
  );
  expect(list).toHaveTextContent(/by .+ reviews?: .+ added, .+ corrected\. \d+ findings?\./);
});

test('earlier imports go on behind those that are shown', async () => {
  const { user, asked } = open({
    PastImports: ({ after }) => page([{ ...run, id: after ? 'run-0' : 'run-1' }], after ? null : 'here'),
  });
  await user.click(await screen.findByRole('button', { name: 'Show more imports' }));

  expect(await screen.findAllByRole('link', { name: '24 Nov 2026, 10:00' })).toHaveLength(2);
  const [first, next] = asked.filter(({ name }) => name === 'PastImports').map(({ variables }) => variables);
  expect(next).toEqual({ ...first, after: 'here' });
});

test('an import that is not there says so', async () => {
  renderApp(
    <Routes>
      <Route path="/participation/import/:id" element={<PastImportPage />} />
    </Routes>,
    {
      role: 'QUALITY_ASSURANCE',
      at: '/participation/import/none',
      answers: { PastImport: () => ({ code: 'NOT_FOUND' }), ImportFindings: () => ({ code: 'NOT_FOUND' }) },
    },
  );
  expect(await screen.findByRole('heading', { level: 1, name: 'We could not find that import' })).toBeVisible();
});

test('all findings of an import go into one file, formulas made harmless', async () => {
  const parts: Blob[] = [];
  const recorded: unknown[] = [];
  URL.createObjectURL = (blob: Blob | MediaSource) => {
    if (blob instanceof Blob) parts.push(blob);
    return 'blob:findings';
  };
  URL.revokeObjectURL = () => undefined;
  const view = renderApp(
    <Routes>
      <Route path="/participation/import/:id" element={<PastImportPage />} />
    </Routes>,
    {
      role: 'QUALITY_ASSURANCE',
      at: '/participation/import/run-1',
      answers: {
        RecordExport: (variables) => {
          recorded.push(variables);
          return { data: { recordExport: true } };
        },
        PastImport: () => ({ data: { importRun: run } }),
        ImportFindings: ({ after }) => ({
          data: {
            importFindings: {
              __typename: 'ImportFindingConnection',
              edges: (after ? findings.slice(20, 31) : findings.slice(0, 20)).map((one, at) => ({
                __typename: 'ImportFindingEdge',
                node: { ...one, __typename: 'ImportFinding', position: (after ? 21 : 1) + at },
              })),
              pageInfo: { __typename: 'PageInfo', hasNextPage: !after, endCursor: 'here' },
            },
          },
        }),
      },
    },
  );
  expect(await screen.findByText(/The first 20 of 31 findings are listed here/)).toBeVisible();
  await view.user.click(screen.getByRole('button', { name: 'Findings as CSV' }));
  await waitFor(() => expect(parts).toHaveLength(1));
  expect(recorded).toEqual([{ kind: 'IMPORT_FINDINGS', rows: 31 }]);
  const [blob] = parts;
  const lines = new TextDecoder()
    .decode(await blob?.arrayBuffer())
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(32);
  expect(lines[31]).toMatch(/^two.csv,40,W-NOT-STORED,warning,'=This row/);
});

test('other roles are told who loads returns, and nothing is asked for', async () => {
  const view = renderApp(<ImportPage />, { role: 'LEADERSHIP' });
  expect(await screen.findByText('Quality assurance imports returns')).toBeVisible();
  expect(view.asked.map(({ name }) => name)).toEqual(['Session']);
});

test('the files and the year are sent whole when they are checked, and again when they are loaded', async () => {
  const view = open();
  await screen.findByLabelText('Choose files');
  await pick(view.user, 'Which year is the return for?', '2017-18');
  await checkFiles(view);
  await view.user.click(await screen.findByRole('button', { name: /^Import/ }));
  await waitFor(() => expect(view.asked.map(({ name }) => name)).toContain('ImportReturn'));
  const sentBy = (operation: string) =>
    view.asked.filter(({ name }) => name === operation).map(({ variables }) => variables);
  const files = [
    { name: 'one.csv', text: await textOf(header) },
    { name: 'two.csv', text: await textOf(reviews) },
  ];
  expect(sentBy('CheckReturn')).toEqual([{ input: { files, year: '2017-18' } }]);
  expectEveryField('checkReturn', sentBy('CheckReturn'));
  expect(sentBy('ImportReturn')).toEqual([{ input: { clientId: expect.any(String), files, year: '2017-18' } }]);
  expectEveryField('importReturn', sentBy('ImportReturn'));
});
