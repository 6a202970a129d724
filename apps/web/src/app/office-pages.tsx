import { matchRoutes, Route, Routes } from 'react-router';

import { type FeaturePage, lazyPage } from './lazy-page';
import { NotFoundPage } from './not-found-page';
import { RequirePermission } from './require-permission';

/**
 * The pages for whoever runs the council's Heard, and for one's own account: as `feature-pages`, but fetched only when
 * one of them is opened. They may become many and cost nobody else a byte.
 */
const officePages: readonly FeaturePage[] = [
  { path: '/', page: lazyPage(async () => (await import('./told-today-page')).ToldTodayPage) },
  {
    path: '/account',
    page: lazyPage(async () => (await import('../features/accounts/account-pages')).AccountPages),
  },
  {
    path: '/accounts/:id',
    page: lazyPage(async () => (await import('../features/accounts/account-pages')).AccountPages),
    permission: 'account:manage',
  },
  {
    path: '/audit',
    page: lazyPage(async () => (await import('../features/audit/audit-page')).AuditPage),
    permission: 'audit:read',
  },
  {
    path: '/audit/unusual',
    page: lazyPage(async () => (await import('../features/audit/unusual-page')).UnusualPage),
    permission: 'audit:search',
  },
  {
    path: '/case-system',
    page: lazyPage(async () => (await import('../features/case-system/case-system-page')).CaseSystemPage),
    permission: 'case-system:import',
  },
  {
    path: '/messages',
    page: lazyPage(async () => (await import('../features/messages/messages-page')).MessagesPage),
    permission: 'account:manage',
  },
  {
    path: '/past-time',
    page: lazyPage(async () => (await import('../features/settings/retention/past-time-page')).PastTimePage),
    permission: 'retention:look',
  },
  {
    path: '/people/*',
    page: lazyPage(async () => (await import('../features/people/people-room')).PeopleRoom),
    permission: 'people:keep',
  },
  {
    path: '/questions/:id',
    page: lazyPage(async () => (await import('../features/work/asked/question-page')).QuestionPage),
    permission: 'partner:reply',
  },
  {
    path: '/services',
    page: lazyPage(async () => (await import('../features/people/people-room')).PeopleRoom),
    permission: 'people:keep',
  },
  {
    path: '/set-up',
    page: lazyPage(async () => (await import('../features/settings/set-up/set-up-page')).SetUpPage),
    permission: 'unit:change',
  },
  {
    path: '/plan-file',
    page: lazyPage(async () => (await import('../features/action-plan/import/plan-file-page')).PlanFilePage),
    permission: 'plan:import',
  },
  {
    path: '/settings',
    page: lazyPage(async () => (await import('./settings/settings-page')).SettingsPage),
    permission: 'rules:change',
  },
  {
    path: '/settings/:key',
    page: lazyPage(async () => (await import('../features/settings/setting-page')).SettingPage),
    permission: 'rules:change',
  },
  {
    path: '/settings/sign-on',
    page: lazyPage(
      async () => (await import('../features/accounts/single-sign-on/single-sign-on-page')).SingleSignOnPage,
    ),
    permission: 'account:manage',
  },
  {
    path: '/settings/answers',
    page: lazyPage(async () => (await import('../features/work/rules/rules-page')).RulesPage),
    permission: 'rules:read',
  },
  {
    path: '/settings/themes',
    page: lazyPage(async () => (await import('../features/settings/themes/themes-page')).ThemesPage),
    permission: 'theme:read',
  },
];

/** Fetches the code of the page at this address, so that it can be drawn at once. */
export async function loadOfficePageAt(pathname: string): Promise<void> {
  const [found] = matchRoutes([...officePages], pathname) ?? [];
  await found?.route.page.load();
}

/** Whatever address no other list has, and so also what is nowhere. */
export function OfficePages() {
  return (
    <Routes>
      {officePages.map(({ path, page: Page, permission }) => (
        <Route key={path} element={<RequirePermission permission={permission} />}>
          <Route path={path} element={<Page />} />
        </Route>
      ))}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
