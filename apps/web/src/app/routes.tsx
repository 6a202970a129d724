import { matchRoutes, Route, Routes } from 'react-router';

import { featurePages } from './feature-pages';
import { lazyPage } from './lazy-page';
import { NotFoundPage } from './not-found-page';
import { RequirePermission } from './require-permission';
import { RequireSession } from './require-session';
import { Shell } from './shell';

const SetupPage = lazyPage(async () => (await import('../features/accounts/setup-page')).SetupPage);
const SignInPage = lazyPage(async () => (await import('../features/accounts/sign-in-page')).SignInPage);

const PasswordByLinkPage = lazyPage(
  async () => (await import('../features/accounts/links/password-by-link-page')).PasswordByLinkPage,
);
const ForgotPage = lazyPage(async () => (await import('../features/accounts/links/forgot-page')).ForgotPage);

/** For whoever is not signed in. */
const openPages = [
  { path: '/sign-in', page: SignInPage },
  { path: '/setup', page: SetupPage },
  { path: '/join/:token', page: PasswordByLinkPage },
  { path: '/reset/:token', page: PasswordByLinkPage },
  { path: '/forgot', page: ForgotPage },
];

const pages = [...featurePages, ...openPages];

/** Fetches the code of the page at this address, so that it can be drawn at once. */
export async function loadPageAt(pathname: string): Promise<void> {
  const [found] = matchRoutes([...pages], pathname) ?? [];
  await found?.route.page.load();
}

export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        {openPages.map(({ path, page: OpenPage }) => (
          <Route key={path} path={path} element={<OpenPage />} />
        ))}
        <Route element={<RequireSession />}>
          {featurePages.map(({ path, page: FeaturePage, permission }) => (
            <Route key={path} element={<RequirePermission permission={permission} />}>
              <Route path={path} element={<FeaturePage />} />
            </Route>
          ))}
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Route>
    </Routes>
  );
}
