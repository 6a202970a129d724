import type { ReactNode } from 'react';
import { BrowserRouter } from 'react-router';

import { makeApolloClient } from '../platform/apollo-client';
import { ClientProvider } from '../platform/client-provider';
import { SessionProvider } from '../platform/session';

export function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <ClientProvider makeClient={makeApolloClient}>
      <SessionProvider>
        <BrowserRouter>{children}</BrowserRouter>
      </SessionProvider>
    </ClientProvider>
  );
}
