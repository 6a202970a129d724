import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { BrowserRouter } from 'react-router';

import { makeApolloClient } from '../platform/apollo-client';
import { SessionProvider } from '../platform/session';

const client = makeApolloClient();

export function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <ApolloProvider client={client}>
      <SessionProvider>
        <BrowserRouter>{children}</BrowserRouter>
      </SessionProvider>
    </ApolloProvider>
  );
}
