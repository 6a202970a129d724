import { expect, test } from 'vitest';
import { screen, waitFor } from '@testing-library/react';

import { renderApp } from '../../../test/render-app';
import { ComplaintNotices } from './complaint-notices';

const told = {
  __typename: 'ComplaintNotice',
  id: 'share-1',
  childName: 'Amber Lightfoot',
  sharedOn: '2026-03-04',
  sharedBy: 'Bea Keeper',
};
const ofTeam = { ...told, id: 'share-2', childName: null, sharedBy: null };
const answers = { ComplaintNotices: () => ({ data: { complaintNotices: [told, ofTeam] } }) };

type Asked = ReturnType<typeof renderApp>['asked'];

const of = (asked: Asked, operation = 'ComplaintNotices') =>
  asked.filter(({ name }) => name === operation).map(({ variables }) => variables);

test('a practitioner who was told reads whose care a complaint is about and whom to ask', async () => {
  const { asked, user } = renderApp(<ComplaintNotices />, { answers });
  const line = await screen.findByText('You were told of 2 complaints');
  expect(screen.getByText(/^There is a complaint about Amber/)).not.toBeVisible();
  await user.click(line);
  screen.getByText(
    'There is a complaint about Amber Lightfoot’s care. Bea Keeper told you on 4 March 2026 and can say more.',
  );
  screen.getByText(
    'There is a complaint about your team. The complaints manager told you on 4 March 2026 and can say more.',
  );
  expect(of(asked)).toEqual([{ childId: null }]);
});

test('on a child’s page the line is about this child', async () => {
  const { asked } = renderApp(<ComplaintNotices childId="child-1" />, {
    answers: { ComplaintNotices: () => ({ data: { complaintNotices: [told] } }) },
  });
  await screen.findByText(/^There is a complaint about this child’s care\./);
  expect(of(asked)).toEqual([{ childId: 'child-1' }]);
});

test('nobody else’s page asks for notices', async () => {
  const { asked } = renderApp(<ComplaintNotices />, { role: 'TEAM_MANAGER', answers });
  await waitFor(() => expect(of(asked, 'Session')).toHaveLength(1));
  expect(of(asked)).toEqual([]);
});
