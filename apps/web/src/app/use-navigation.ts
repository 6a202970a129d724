import { can } from '@heard/domain/access/permissions';
import { isRole } from '@heard/domain/access/roles';

import { useSession } from '../platform/session';
import { navigation, type NavigationItem } from './navigation';

/** The areas that the signed-in person's role may open. */
export function useNavigation(): readonly NavigationItem[] {
  const { me } = useSession();
  if (!me || !isRole(me.role)) return [];
  const role = me.role;
  return navigation.filter(
    ({ permissions, unless }) =>
      permissions.some((permission) => can(role, permission)) && !(unless && can(role, unless)),
  );
}
