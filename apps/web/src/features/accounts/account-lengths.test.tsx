import { expect, test } from 'vitest';
import { screen } from '@testing-library/react';

import { AppRoutes } from '../../app/routes';
import { expectAllTooLong, overfill } from '../../test/overfill';
import { renderApp } from '../../test/render-app';

test.each([
  { form: 'sign-in', at: '/', button: 'Sign in', mutation: 'SignIn', boxes: ['email', 'password'] },
  {
    form: 'first account',
    at: '/setup?token=one-time',
    button: 'Make my account',
    mutation: 'CreateFirstAdministrator',
    boxes: ['name', 'email', 'password'],
  },
])('sends nothing too long of the $form', async ({ at, button, mutation, boxes }) => {
  const { user, asked } = renderApp(<AppRoutes />, { role: null, at });
  await screen.findByRole('button', { name: button });
  expect(overfill()).toEqual(boxes);
  await user.click(screen.getByRole('button', { name: button }));
  await screen.findByRole('alert', { name: 'There is a problem' });
  expectAllTooLong();
  expect(asked.filter(({ name }) => name === mutation)).toEqual([]);
});
