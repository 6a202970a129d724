import { afterEach, beforeEach, expect, test } from 'vitest';
import { screen } from '@testing-library/react';

import { type Answer } from '../../test/answering-link';
import { renderApp } from '../../test/render-app';
import { Announcer } from '../../ui/announcer';
import { useExport } from './use-export';
import { figureFile } from './use-figure-export';

const files: (Blob | MediaSource)[] = [];
const { createObjectURL, revokeObjectURL } = URL;

beforeEach(() => {
  files.length = 0;
  URL.createObjectURL = (file) => `blob:${files.push(file)}`;
  URL.revokeObjectURL = () => undefined;
});
afterEach(() => {
  URL.createObjectURL = createObjectURL;
  URL.revokeObjectURL = revokeObjectURL;
});

function Taker() {
  const give = useExport('PLAN_ACTIONS');
  return (
    <>
      <button type="button" onClick={() => void give({ name: 'plan', headers: ['No'], rows: [['1.1'], ['1.2']] })}>
        Take it
      </button>
      <Announcer />
    </>
  );
}

function take(answer: Answer) {
  return renderApp(<Taker />, { answers: { RecordExport: () => answer } });
}

test('a file is given once the server has written that it is taken', async () => {
  const { user, asked } = take({ data: { recordExport: true } });
  await user.click(screen.getByRole('button', { name: 'Take it' }));
  expect(asked.find(({ name }) => name === 'RecordExport')?.variables).toEqual({ kind: 'PLAN_ACTIONS', rows: 2 });
  expect(files).toHaveLength(1);
});

test('no file is given where it could not be written down', async () => {
  const { user } = take({ code: 'INTERNAL_SERVER_ERROR' });
  await user.click(screen.getByRole('button', { name: 'Take it' }));
  expect(await screen.findByText(/The file could not be made/)).toBeVisible();
  expect(files).toEqual([]);
});

const facts = {
  title: 'Compliments',
  from: '2026-04-01',
  to: '2026-09-30',
  counted: '29 November 2026',
  definition: 'What came',
  target: null,
  isExact: true,
};

test('a file of figures says what it is about before its table, and is named by its figure and its period', () => {
  const { name, headers, about } = figureFile({ name: 'compliments', headers: ['Quarter'], rows: [] }, facts);
  expect([name, headers]).toEqual(['compliments-2026-04-01-to-2026-09-30', ['Quarter']]);
  expect(about).toEqual([
    ['Title', 'Compliments'],
    ['Period', '1 April 2026 to 30 September 2026'],
    ['Counted', '29 November 2026'],
    ['Definition', 'What came'],
    ['Target', 'None'],
    ['Who may see it', expect.stringContaining('do not hand it on')],
  ]);
  const shown = figureFile({ name, headers, rows: [] }, { ...facts, target: '90%', isExact: false }).about ?? [];
  expect(new Map(shown).get('Target')).toBe('90%');
  expect(new Map(shown).get('Who may see it')).toContain('are hidden');
});
