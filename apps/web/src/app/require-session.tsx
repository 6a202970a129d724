import { Navigate, Outlet, useLocation } from 'react-router';

import { paths } from '../platform/paths';
import { useSession } from '../platform/session';

/** Everything behind it is for people who are signed in; others sign in first and then come back here. */
export function RequireSession() {
  const { me } = useSession();
  const { pathname, search } = useLocation();
  if (!me) return <Navigate to={paths.signIn(pathname + search)} replace />;
  return <Outlet />;
}
