import { type Permission, permissionsOf } from '@heard/domain/access/permissions';
import { type Role, roleLabels, roles } from '@heard/domain/access/roles';
import { render } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';

import { makeClientOver } from '../platform/apollo-client';
import { ClientProvider } from '../platform/client-provider';
import type { DraftOwner } from '../platform/sealed-values';
import { SessionProvider } from '../platform/session';
import { DialogPlace } from '../ui/dialog-place';
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
        <MemoryRouter initialEntries={[at]}>
          <DialogPlace>{screen}</DialogPlace>
        </MemoryRouter>
      </SessionProvider>
    </ClientProvider>,
  );
  // No styles are loaded here: looking for what they would keep from being clicked takes long and finds nothing.
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  return { ...view, asked, user };
}

/** The answer to the Session operation. */
export function sessionAnswer(role: Role | null, demoAccounts: readonly DemoAccount[] = [], endsAt = inHours(8)) {
  const me = role === null ? null : meOf(role, endsAt);
  return {
    data: {
      me,
      councilTime: councilTimeNow(),
      signInOptions: {
        __typename: 'SignInOptions',
        councilName: 'Kirkdale Council',
        logoText: 'Heard',
        silenceWeeks: 6,
        demo: demoAccounts.length > 0,
        safeguarding: {
          __typename: 'Safeguarding',
          duty: '01632 960 111',
          outOfHours: '01632 960 222',
          isOutOfHours: null,
          nowUntil: null,
        },
        singleSignOn: false,
        passwords: true,
        demoAccounts: demoAccounts.map((account) => ({ __typename: 'DemoAccount', ...account })),
      },
    },
  };
}

function councilTimeNow() {
  const now = new Date();
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);
  return { __typename: 'CouncilTime', today, now: now.toISOString() };
}

/** Whoever is signed in with this role, as the writer of drafts. */
export function writerOf(role: Role): DraftOwner {
  return { id: `user-${role}`, draftKey: String(roles.indexOf(role)).padStart(2, '0').repeat(32) };
}

interface DemoAccount {
  readonly email: string;
  readonly role: Role;
  readonly name: string;
}

function inHours(hours: number): Date {
  return new Date(Date.now() + hours * 3_600_000);
}

function meOf(role: Role, endsAt: Date) {
  const permissions: readonly Permission[] = permissionsOf(role);
  return {
    __typename: 'Me',
    name: `Robin the ${roleLabels[role]}`,
    email: 'robin@example.org',
    role,
    permissions,
    sessionEndsAt: endsAt.toISOString(),
    byIssuer: false,
    ...writerOf(role),
  };
}
