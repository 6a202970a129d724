import type { Permission } from '@heard/domain/access/permissions';
import { Outlet } from 'react-router';

import { NotYourRole } from '../foundations/access/not-your-role';
import { useMay } from '../platform/session';

interface RequirePermissionProps {
  /** Undefined: everybody who is signed in. */
  readonly permission: Permission | undefined;
}

/** Says at once that a page is for other roles, so that nobody fills in a form that would be refused. */
export function RequirePermission({ permission }: RequirePermissionProps) {
  const may = useMay();
  return permission === undefined || may(permission) ? <Outlet /> : <NotYourRole />;
}
