import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';

import { type Answer } from '../../test/answering-link';
import { renderApp } from '../../test/render-app';
import { Announcer } from '../../ui/announcer';
import { useExport } from './use-export';

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
