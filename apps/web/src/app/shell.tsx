import './shell.css';

import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';

import { useSession } from '../platform/session';
import { Announcer } from '../ui/announcer';
import { FailedState, Loading } from '../ui/states';
import { BottomBar } from './bottom-bar';
import { ErrorBoundary } from './error-boundary';
import { SiteHeader } from './site-header';
import { usePageFocus } from './use-page-focus';

/** What stands around every page. */
export function Shell() {
  const { pathname } = useLocation();
  const { me, loading, demo } = useSession();
  usePageFocus();
  return (
    <div className={me ? 'shell shell--signed-in' : 'shell'}>
      <a className="skip-link" href="#main">
        Skip to main content
      </a>
      {demo ? <DemoRibbon /> : null}
      <SiteHeader />
      <main id="main" tabIndex={-1} className="shell__main">
        <ErrorBoundary resetKey={pathname}>{loading ? <PageLoading /> : <PageOutlet />}</ErrorBoundary>
      </main>
      <SiteFooter />
      <BottomBar />
      <Announcer />
    </div>
  );
}

function PageOutlet() {
  const { failed, retry } = useSession();
  if (failed) {
    return (
      <div className="page page--reading">
        <FailedState title="Heard cannot be reached" onRetry={retry} />
      </div>
    );
  }
  return (
    <Suspense fallback={<PageLoading />}>
      <Outlet />
    </Suspense>
  );
}

function PageLoading() {
  return (
    <div className="page">
      <Loading label="Loading the page" lines={5} />
    </div>
  );
}

function DemoRibbon() {
  return (
    <aside className="demo-ribbon" aria-label="Demo">
      <p>
        <strong>Demo.</strong> Every child and word here is invented.
      </p>
    </aside>
  );
}

function SiteFooter() {
  const { councilName } = useSession();
  return (
    <footer className="site-footer">
      <p>{councilName ? `Heard, for ${councilName}` : 'Heard'}. What children tell us, and what we did about it.</p>
    </footer>
  );
}
