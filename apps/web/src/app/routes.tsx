import { matchRoutes, Route, Routes } from 'react-router';

import { featurePages } from './feature-pages';
import { lazyPage } from './lazy-page';
import { RequirePermission } from './require-permission';
import { RequireSession } from './require-session';
import { Shell } from './shell';

const SignInPage = lazyPage(async () => (await import('../features/accounts/sign-in-page')).SignInPage);

const OpenPages = lazyPage(async () => (await import('../features/accounts/open-pages')).OpenPages);

const OfficePages = lazyPage(async () => (await import('./office-pages')).OfficePages);

/** For whoever is not signed in. */
const openPages = [
  { path: '/sign-in', page: SignInPage },
  ...['/setup', '/join/:token', '/reset/:token', '/forgot', '/sign-on/problem'].map((path) => ({
    path,
    page: OpenPages,
  })),
];

const pages = [...featurePages, ...openPages];

/** Fetches the code of the page at this address, so that it can be drawn at once. */
export async function loadPageAt(pathname: string): Promise<void> {
  const [found] = matchRoutes([...pages], pathname) ?? [];
  if (found) {
    await found.route.page.load();
    return;
  }
  await OfficePages.load();
  await (await import('./office-pages')).loadOfficePageAt(pathname);
}

export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        {openPages.map(({ path, page: Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
        <Route element={<RequireSession />}>
          {featurePages.map(({ path, page: FeaturePage, permission }) => (
            <Route key={path} element={<RequirePermission permission={permission} />}>
              <Route path={path} element={<FeaturePage />} />
            </Route>
          ))}
          <Route path="*" element={<OfficePages />} />
        </Route>
      </Route>
    </Routes>
  );
}
