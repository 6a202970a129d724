import './shell.css';

import { Fragment, lazy, Suspense, useEffect, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';

import { type Me, useSession } from '../platform/session';
import { Announcer, showToast } from '../ui/announcer';
import { DialogPlace } from '../ui/dialog-place';
import { FailedState, Loading } from '../ui/states';
import { BottomBar } from './bottom-bar';
import { ErrorBoundary } from './error-boundary';
import { PrintedOn } from './printed-on';
import { SiteHeader } from './site-header';
import { usePageFocus } from './use-page-focus';

const DeviceNotices = lazy(async () => ({ default: (await import('./device-notices')).DeviceNotices }));

/** What stands around every page. */
export function Shell() {
  const { pathname } = useLocation();
  const { me, loading, demo } = useSession();
  usePageFocus();
  useWordOfOther(loading ? undefined : me);
  return (
    <div className={me ? 'shell shell--signed-in' : 'shell'}>
      <a className="skip-link" href="#main">
        Skip to main content
      </a>
      {demo ? <DemoRibbon /> : null}
      <SiteHeader />
      <PrintedOn />

      <main id="main" tabIndex={-1} className="shell__main">
        {loading ? null : (
          <Suspense>
            <DeviceNotices />
          </Suspense>
        )}
        {/* Nothing of one person's page goes on as the next person's. */}
        <Fragment key={me?.id}>
          <DialogPlace>
            <ErrorBoundary resetKey={pathname}>{loading ? <PageLoading /> : <PageOutlet />}</ErrorBoundary>
          </DialogPlace>
        </Fragment>
      </main>
      <SiteFooter />
      <BottomBar />
      <Announcer />
    </div>
  );
}

/**
 * Says why the page is another one, where somebody else was signed in elsewhere while it stood open.
 * @param me whose page it is; null for nobody's, undefined while that is asked
 */
function useWordOfOther(me: Me | null | undefined): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (me === undefined) return;
    if (me && before.current !== null && before.current !== me.id) {
      const kept = 'What was being written here is kept, and opens only for whoever wrote it.';
      showToast(`${me.name} is signed in on this browser now. ${kept}`, 'warning');
    }
    before.current = me?.id ?? null;
  }, [me]);
}

function PageOutlet() {
  const { failed, retry } = useSession();
  useEffect(() => {
    if (!failed) return undefined;
    const timer = setInterval(retry, 5_000);
    return () => clearInterval(timer);
  }, [failed, retry]);
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
      <p>{councilName ? `Heard · ${councilName}` : 'Heard'}. What children tell us, and what we did about it.</p>
    </footer>
  );
}
