import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';

import { tellOtherTabs, whenAccountChanges } from './account-changes';

const StartAfreshContext = createContext<(() => void) | null>(null);

interface ClientProviderProps {
  /** The client of the page as it was opened, which may know something already. */
  readonly first?: ApolloClient;
  readonly makeClient: () => ApolloClient;
  readonly children: ReactNode;
}

/** Holds the client, and can put a new one in its place: nothing that one person read is left for the next. */
export function ClientProvider({ first, makeClient, children }: ClientProviderProps) {
  const [client, setClient] = useState(() => first ?? makeClient());
  const renew = useCallback(() => setClient(makeClient()), [makeClient]);
  const startAfresh = useCallback(() => {
    tellOtherTabs();
    renew();
  }, [renew]);
  useEffect(() => whenAccountChanges(renew), [renew]);
  return (
    <StartAfreshContext value={startAfresh}>
      <ApolloProvider client={client}>{children}</ApolloProvider>
    </StartAfreshContext>
  );
}

/** Call when another person, or nobody, is signed in from now on. */
export function useStartAfresh(): () => void {
  const startAfresh = useContext(StartAfreshContext);
  if (!startAfresh) throw new Error('useStartAfresh needs a ClientProvider above it.');
  return startAfresh;
}
