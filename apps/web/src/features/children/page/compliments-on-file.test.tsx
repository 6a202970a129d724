import { expect, test } from 'vitest';
import { screen, within } from '@testing-library/react';
import { Route, Routes, useLocation } from 'react-router';

import { paths } from '../../../platform/paths';
import { renderApp } from '../../../test/render-app';
import { ComplimentsOnFile } from './compliments-on-file';

const compliment = {
  __typename: 'Compliment',
  id: 'compliment-1',
  receivedOn: '2026-03-02',
  fromWhom: 'REVIEWING_OFFICER',
  fromName: 'Ola Fenn',
  summary: 'She chaired it herself.',
  thanksFor: 'MEETING',
  praisedUser: { __typename: 'Named', id: 'sam', name: 'Sam Worker' },
  team: { __typename: 'Named', id: 'oak', name: 'Oak team' },
} as const;

const amber = { child: { reference: 'VC-1001' }, name: 'Amber' };

function Arrived() {
  const { pathname, search, state } = useLocation();
  return <p>{`${pathname}${search} ${JSON.stringify(state)}`}</p>;
}

test('what somebody was thanked for stands with who said it, when, for whom and for what', async () => {
  renderApp(<ComplimentsOnFile {...amber} compliments={[compliment]} />, { role: 'LEADERSHIP' });
  const card = await screen.findByRole('region', { name: 'Compliments on the file' });
  expect(within(card).getByRole('listitem')).toHaveTextContent(
    /She chaired it herself\.Ola Fenn, independent reviewing officer, 2 March 2026.*For Sam Worker, Oak team.*meeting/i,
  );
  expect(within(card).queryByRole('link')).toBeNull();
});

test('whoever may record one begins with this child, named in no address', async () => {
  const { user } = renderApp(
    <Routes>
      <Route path="/" element={<ComplimentsOnFile {...amber} compliments={[]} />} />
      <Route path={paths.newCompliment} element={<Arrived />} />
    </Routes>,
    { role: 'REVIEWING_OFFICER' },
  );
  expect(await screen.findByText(/What went well for Amber belongs here too/)).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Record a compliment' }));
  expect(screen.getByText('/compliments/new?about=VC-1001 {"name":"Amber"}')).toBeVisible();
});

test('whoever may record none sees no empty card', () => {
  renderApp(<ComplimentsOnFile {...amber} compliments={[]} />, { role: 'LEADERSHIP' });
  expect(screen.queryByRole('region')).toBeNull();
});
