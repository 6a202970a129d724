import { useLocation, useParams } from 'react-router';

import { paths } from '../../platform/paths';
import { ForgotPage } from './links/forgot-page';
import { PasswordByLinkPage } from './links/password-by-link-page';
import { SetupPage } from './setup-page';
import { SignOnProblemPage } from './single-sign-on/sign-on-problem-page';

/** What is opened by a link, or to get one: one file for all, since what the app loads first names every file. */
export function OpenPages() {
  const { pathname } = useLocation();
  const { token } = useParams();
  if (token !== undefined) return <PasswordByLinkPage token={token} />;
  if (pathname === paths.signOnProblem) return <SignOnProblemPage />;
  return pathname === paths.setup ? <SetupPage /> : <ForgotPage />;
}
