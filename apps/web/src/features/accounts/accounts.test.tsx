import { expect, test } from 'vitest';
import { screen, waitFor } from '@testing-library/react';

import { AppRoutes } from '../../app/routes';
import { expectEveryField } from '../../test/expect-every-field';
import { renderApp, sessionAnswer } from '../../test/render-app';

const demoAccounts = [
  { email: 'practitioner@demo.example', role: 'PRACTITIONER', name: 'Amara Okafor' },
  { email: 'leadership@demo.example', role: 'LEADERSHIP', name: 'Ruth Penhale' },
] as const;

test('asks a stranger to sign in first, and says what is missing beside each field and on top', async () => {
  const { user } = renderApp(<AppRoutes />, { role: null, at: '/nowhere' });

  await user.click(await screen.findByRole('button', { name: 'Sign in' }));

  const summary = await screen.findByRole('alert', { name: 'There is a problem' });
  await waitFor(() => expect(summary).toHaveFocus());
  expect(screen.getByLabelText('Email address')).toHaveAccessibleDescription('Error: Enter your email address');
  await user.click(screen.getByRole('link', { name: 'Enter your password' }));
  expect(screen.getByLabelText('Password')).toHaveFocus();
});

test('signs in with email and password and goes on to the page that was asked for', async () => {
  let role: 'LEADERSHIP' | null = null;
  const { user, asked } = renderApp(<AppRoutes />, {
    at: '/no-such-page',
    answers: {
      Session: () => sessionAnswer(role),
      SignIn: () => {
        role = 'LEADERSHIP';
        return { data: { signIn: { __typename: 'Me', id: 'user-LEADERSHIP' } } };
      },
    },
  });

  await user.type(await screen.findByLabelText('Email address'), ' ruth@example.org ');
  await user.type(screen.getByLabelText('Password'), 'three unrelated words');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  expect(asked.find(({ name }) => name === 'SignIn')?.variables).toEqual({
    email: 'ruth@example.org',
    password: 'three unrelated words',
  });
});

const answers = (passwords: boolean) => {
  const { data } = sessionAnswer(null);
  return {
    Session: () => ({ data: { ...data, signInOptions: { ...data.signInOptions, singleSignOn: true, passwords } } }),
  };
};

test('offers the council’s own sign-on, and a password only to whom it is left', async () => {
  const both = renderApp(<AppRoutes />, { at: '/sign-in?return=%2Fplan', answers: answers(true) });
  const link = await screen.findByRole('link', { name: 'Sign in with your council account' });
  expect(link).toHaveAttribute('href', '/sign-on?return=%2Fplan');
  expect(screen.getByLabelText('Password')).toBeVisible();
  both.unmount();
  const { user } = renderApp(<AppRoutes />, { at: '/sign-in', answers: answers(false) });
  await user.click(await screen.findByRole('link', { name: 'Administrators: sign in with a password' }));
  expect(await screen.findByLabelText('Password')).toBeVisible();
});

test('says why the council’s sign-on let somebody not in, and how to go on', async () => {
  renderApp(<AppRoutes />, { role: null, at: '/sign-on/problem?why=DOWN&return=%2Fplan' });
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/can’t be reached at the moment$/);
  expect(screen.getByRole('link', { name: 'Try your council account again' })).toHaveAttribute(
    'href',
    '/sign-on?return=%2Fplan',
  );
  expect(screen.getByRole('link', { name: 'Other ways to sign in' })).toHaveAttribute(
    'href',
    '/sign-in?return=%2Fplan',
  );
});

test('never says whether the address or the password was wrong', async () => {
  const { user } = renderApp(<AppRoutes />, {
    role: null,
    answers: { SignIn: () => ({ code: 'INVALID_INPUT', fields: { password: 'Wrong' } }) },
  });

  await user.type(await screen.findByLabelText('Email address'), 'ruth@example.org');
  await user.type(screen.getByLabelText('Password'), 'guess');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));

  const sentence = 'The email address or password is not right. Check both and try again';
  expect(await screen.findByRole('link', { name: sentence })).toBeVisible();
});

test('offers each demo person as a button that says what they do', async () => {
  let role: 'PRACTITIONER' | null = null;
  const { user, asked } = renderApp(<AppRoutes />, {
    at: '/no-such-page',
    answers: {
      Session: () => sessionAnswer(role, demoAccounts),
      SignIn: () => {
        role = 'PRACTITIONER';
        return { data: { signIn: { __typename: 'Me', id: 'user-PRACTITIONER' } } };
      },
    },
  });

  const button = await screen.findByRole('button', { name: 'Practitioner' });
  expect(button).toHaveAccessibleDescription(/Logs what a child said.*Amara Okafor/);
  await user.click(button);

  expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  expect(asked.find(({ name }) => name === 'SignIn')?.variables).toEqual({
    email: 'practitioner@demo.example',
    password: 'heard-demo-only',
  });
});

test('signing out asks the API, forgets what was read and shows the sign-in page', async () => {
  let role: 'PRACTITIONER' | null = 'PRACTITIONER';
  const { user } = renderApp(<AppRoutes />, {
    at: '/no-such-page',
    answers: {
      Session: () => sessionAnswer(role),
      SignOut: () => {
        role = null;
        return { data: { signOut: true } };
      },
    },
  });

  await user.click(await screen.findByRole('button', { name: /^Robin the Practitioner/ }));
  await user.click(await screen.findByRole('button', { name: 'Sign out' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  expect(screen.queryByText('Robin the Practitioner')).not.toBeInTheDocument();
});

test('the first administrator needs the whole address, and a long password', async () => {
  const { user } = renderApp(<AppRoutes />, { role: null, at: '/setup?token=one-time' });

  await user.type(await screen.findByLabelText('Full name'), 'Sam Carver');
  await user.type(screen.getByLabelText('Work email address'), 'sam@example.org');
  await user.type(screen.getByLabelText('Password'), 'short');
  await user.click(screen.getByRole('button', { name: 'Make my account' }));

  expect(await screen.findByRole('link', { name: 'Password must be 12 characters or more' })).toBeVisible();
});

test('says so when the one-time address is not complete', async () => {
  renderApp(<AppRoutes />, { role: null, at: '/setup' });

  expect(await screen.findByText('This address is not complete')).toBeVisible();
});

test('the first administrator’s account is made of everything that was typed, and of the address', async () => {
  const { user, asked } = renderApp(<AppRoutes />, {
    role: null,
    at: '/setup?token=one-time',
    answers: { CreateFirstAdministrator: () => ({ code: 'INTERNAL_SERVER_ERROR' }) },
  });
  await user.type(await screen.findByLabelText('Full name'), ' Sam Carver ');
  await user.type(screen.getByLabelText('Work email address'), ' sam@example.org ');
  await user.type(screen.getByLabelText('Password'), 'three unrelated words');
  await user.click(screen.getByRole('button', { name: 'Make my account' }));

  await screen.findByRole('alert', { name: 'There is a problem' });
  const sent = asked.filter(({ name }) => name === 'CreateFirstAdministrator').map(({ variables }) => variables);
  const input = {
    token: 'one-time',
    name: 'Sam Carver',
    email: 'sam@example.org',
    password: 'three unrelated words',
  };
  expect(sent).toEqual([{ input }]);
  expectEveryField('createFirstAdministrator', sent);
});
