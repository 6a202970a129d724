import '../ui/fonts.css';
import '../ui/theme.css';

import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { SessionDocument } from '../gql/shell/graphql';
import { makeApolloClient } from '../platform/apollo-client';
import { Providers } from './providers';
import { AppRoutes, loadPageAt } from './routes';

/** Lets the page answer to whoever touches it, and paint, before it goes on. */
const nextStep = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Draws the app in the place of the first paint, once there is something to draw that the page doesn't show already. */
async function open(root: HTMLElement): Promise<void> {
  await nextStep();
  const page = loadPageAt(window.location.pathname);
  await nextStep();
  const client = makeApolloClient();
  await nextStep();
  // There is nothing yet that it could read instead of asking.
  const session = client.query({ query: SessionDocument, errorPolicy: 'all', fetchPolicy: 'network-only' });
  // Whichever of them doesn't come, the app says so.
  await Promise.allSettled([session, page]);
  await nextStep();
  const app = (
    <StrictMode>
      <Providers first={client}>
        <AppRoutes />
      </Providers>
    </StrictMode>
  );
  // In small steps, between which the page answers.
  startTransition(() => createRoot(root).render(app));
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to draw into.');
void open(root);
