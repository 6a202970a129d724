import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '../../../test/render-app';
import { InviteCard } from './invite-card';

function draw(people: number, sendsEmail = true) {
  let left = people;
  return renderApp(<InviteCard />, {
    role: 'ADMINISTRATOR',
    answers: {
      Uninvited: () => ({ data: { uninvited: { __typename: 'Uninvited', people: left, sendsEmail } } }),
      InviteEverybody: () => {
        left = 0;
        return { data: { inviteEverybody: { __typename: 'InvitedEverybody', invited: people, left } } };
      },
    },
  });
}

test('everybody who was not asked in is invited by one press, which is then gone', async () => {
  const { user, asked } = draw(37);
  const card = within(await screen.findByRole('region', { name: 'Invite everybody' }));
  expect(card.getByText(/^37 people could come in and were not invited yet/)).toBeVisible();
  await user.click(card.getByRole('button', { name: 'Invite them all' }));
  expect(await card.findByText(/^37 invitations are on the way/)).toBeVisible();
  await expect.poll(() => card.queryByRole('button', { name: 'Invite them all' })).toBeNull();
  expect(asked.filter(({ name }) => name === 'InviteEverybody')).toHaveLength(1);
});

test('where no email is sent, it says that each is made a link', async () => {
  draw(1, false);
  const card = within(await screen.findByRole('region', { name: 'Invite everybody' }));
  expect(card.getByText(/^1 person could come in and has no way in yet/)).toBeVisible();
  expect(card.queryByRole('button')).toBeNull();
});
