import { type Permission, permissionsOf } from '@heard/domain/access/permissions';
import { type Role, roleLabels } from '@heard/domain/access/roles';
import { render } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';

import { makeClientOver } from '../platform/apollo-client';
import { ClientProvider } from '../platform/client-provider';
import { SessionProvider } from '../platform/session';
import { type Answers, answeringLink } from './answering-link';

interface RenderOptions {
  readonly answers?: Answers;
  /** Null: nobody is signed in. */
  readonly role?: Role | null;
  readonly at?: string;
}

/** Draws part of the app as somebody of this role sees it, with the API's answers typed by the test. */
export function renderApp(screen: ReactNode, { answers = {}, role = 'PRACTITIONER', at = '/' }: RenderOptions = {}) {
  const { link, asked } = answeringLink({ Session: () => sessionAnswer(role), ...answers });
  const makeClient = () => makeClientOver(link);
  const view = render(
    <ClientProvider makeClient={makeClient}>
      <SessionProvider>
        <MemoryRouter initialEntries={[at]}>{screen}</MemoryRouter>
      </SessionProvider>
    </ClientProvider>,
  );
  // No styles are loaded here: looking for what they would keep from being clicked takes long and finds nothing.
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  return { ...view, asked, user };
}

/** The answer to the Session operation. */
export function sessionAnswer(role: Role | null, demoAccounts: readonly DemoAccount[] = []) {
  const me = role === null ? null : meOf(role);
  return {
    data: {
      me,
      signInOptions: {
        __typename: 'SignInOptions',
        councilName: 'Kirkdale Council',
        demo: demoAccounts.length > 0,
        safeguarding: { __typename: 'Safeguarding', duty: '01632 960 111', outOfHours: '01632 960 222' },
        demoAccounts: demoAccounts.map((account) => ({ __typename: 'DemoAccount', ...account })),
      },
    },
  };
}

interface DemoAccount {
  readonly email: string;
  readonly role: Role;
  readonly name: string;
}

function meOf(role: Role) {
  const permissions: readonly Permission[] = permissionsOf(role);
  return {
    __typename: 'Me',
    id: `user-${role}`,
    name: `Robin the ${roleLabels[role]}`,
    email: 'robin@example.org',
    role,
    permissions,
  };
}
