import { useQuery } from '@apollo/client/react';
import { can, type Permission } from '@heard/domain/access/permissions';
import { isRole } from '@heard/domain/access/roles';
import { createContext, type ReactNode, useContext, useMemo } from 'react';

import { SessionDocument, type SessionQuery } from '../gql/shell/graphql';
import { errorCode } from './request-errors';
import { useSessionWatch } from './use-session-watch';

export type Me = NonNullable<SessionQuery['me']>;

export interface Session {
  /** Who is signed in; null for nobody. */
  readonly me: Me | null;
  readonly loading: boolean;
  /** True when the API could not be asked who this is. */
  readonly failed: boolean;
  readonly retry: () => void;
  readonly councilName: string;
  /** What the council calls Heard. */
  readonly logoText: string;
  /** After how many weeks without being heard it is time to ask a child again. */
  readonly silenceWeeks: number;
  /** True where every child is invented. */
  readonly demo: boolean;
  /** Whom to ring when a child is not safe; null where the council has not set it. */
  readonly safeguarding: SessionQuery['signInOptions']['safeguarding'];
  /** Accounts that may be used by anybody: only in a demo. */
  readonly demoAccounts: SessionQuery['signInOptions']['demoAccounts'];
  /** True where the council has a sign-on of its own. */
  readonly singleSignOn: boolean;
  /** False where passwords open administrators' accounts at most. */
  readonly passwords: boolean;
}

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { client, data, error, loading, refetch } = useQuery(SessionDocument, { errorPolicy: 'all' });
  const session = useMemo<Session>(
    () => ({
      ...toSession(data),
      loading: loading && !data,
      failed: !data && error !== undefined && errorCode(error) !== 'UNAUTHENTICATED',
      retry: () => void refetch(),
    }),
    [data, error, loading, refetch],
  );
  // Beside the cache: whose page this is changes only with everything that is on it.
  useSessionWatch(session.me, async () => {
    const now = await client.query({ query: SessionDocument, fetchPolicy: 'no-cache' });
    return now.data?.me?.id ?? null;
  });
  return <SessionContext value={session}>{children}</SessionContext>;
}

type Known = Omit<Session, 'loading' | 'failed' | 'retry'>;

const nothing: Omit<Known, 'demo'> = {
  me: null,
  councilName: '',
  logoText: 'Heard',
  silenceWeeks: 6,
  safeguarding: null,
  demoAccounts: [],
  singleSignOn: false,
  passwords: true,
};

function toSession(data: SessionQuery | undefined): Known {
  const { demo } = document.documentElement.dataset; // the page says so before it has asked
  if (!data) return { ...nothing, demo: demo !== undefined };
  return { me: data.me ?? null, ...data.signInOptions };
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it.');
  return session;
}

/** For hiding what a role cannot do. The API decides. */
export function useCan(permission: Permission): boolean {
  return useMay()(permission);
}

/** The same, where what is asked for is known only later. */
export function useMay(): (permission: Permission) => boolean {
  const { me } = useSession();
  return (permission) => me !== null && isRole(me.role) && can(me.role, permission);
}
