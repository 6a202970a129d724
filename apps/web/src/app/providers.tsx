import type { ApolloClient } from '@apollo/client';
import type { ReactNode } from 'react';
import { BrowserRouter } from 'react-router';

import { makeApolloClient } from '../platform/apollo-client';
import { ClientProvider } from '../platform/client-provider';
import { SessionProvider } from '../platform/session';

interface ProvidersProps {
  readonly first: ApolloClient;
  readonly children: ReactNode;
}

export function Providers({ first, children }: ProvidersProps) {
  return (
    <ClientProvider first={first} makeClient={makeApolloClient}>
      <SessionProvider>
        <BrowserRouter>{children}</BrowserRouter>
      </SessionProvider>
    </ClientProvider>
  );
}
