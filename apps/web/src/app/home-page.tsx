import type { Role } from '@heard/domain/access/roles';
import { isRole } from '@heard/domain/access/roles';
import { Navigate } from 'react-router';

import { paths } from '../platform/paths';
import { useSession } from '../platform/session';

/** The main job of each role: where the day starts. */
const mainJob: Readonly<Record<Role, string>> = {
  PRACTITIONER: paths.children,
  TEAM_MANAGER: paths.plan,
  REVIEWING_OFFICER: paths.children,
  COMPLAINTS_MANAGER: paths.complaints,
  QUALITY_ASSURANCE: paths.participation,
  CHILDRENS_RIGHTS: paths.children,
  LEADERSHIP: paths.participation,
  PARTNER: paths.newFeedback(),
  ELECTED_MEMBER: paths.participation,
  ADMINISTRATOR: paths.plan,
};

export function HomePage() {
  const { me } = useSession();
  return <Navigate to={me && isRole(me.role) ? mainJob[me.role] : paths.plan} replace />;
}
